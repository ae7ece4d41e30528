package dev.fulcrum.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The door: every command hangs here. */
@Command(name = "fulcrum", mixinStandardHelpOptions = true, version = "fulcrum 0.1.0")
public final class Fulcrum {
    private Fulcrum() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Fulcrum()).execute(arguments));
    }
}
