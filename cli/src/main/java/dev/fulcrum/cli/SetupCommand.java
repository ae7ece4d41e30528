package dev.fulcrum.cli;

import dev.fulcrum.setup.Part;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Installs what is missing; a second time it needs neither network nor time. */
@Command(name = "setup", description = "Install what is missing: system packages, scanners, the embedded model.")
final class SetupCommand implements Callable<Integer> {
    private final Installation installation;

    @Option(names = "--tests", description = "Also install what only the project's own tests need.")
    private boolean tests;

    SetupCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        install(installation, tests);
        return 0;
    }

    /** Brings every missing part and says so; silent when all are there. */
    static void install(Installation installation, boolean tests) {
        ConsoleAnnouncer announcer = new ConsoleAnnouncer(System.err, Terminal.isLive());
        List<Part> parts =
                tests ? installation.setup().withTests() : installation.setup().parts();
        int position = 0;
        for (Part part : parts) {
            position++;
            if (part.state() instanceof Part.State.Missing missing) {
                announcer.line("setup %d/%d: %s (%s)".formatted(position, parts.size(), part.name(), missing.detail()));
                part.install(announcer);
            }
        }
        announcer.line("setup: complete in " + installation.home());
    }
}
