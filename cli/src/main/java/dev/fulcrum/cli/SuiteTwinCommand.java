package dev.fulcrum.cli;

import dev.fulcrum.rewrite.SuiteTwin;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A suite in other words. */
@Command(
        name = "twin",
        description = "Write a suite's contamination twin: other names and words, the same problems and oracles.")
final class SuiteTwinCommand implements Callable<Integer> {
    private final Installation installation;

    @Parameters(
            arity = "0..1",
            paramLabel = "SUITE",
            description = "The suite, in Fulcrum's format (default: ${DEFAULT-VALUE}).")
    private String suite = "fulcrum";

    @Option(names = "--seed", description = "Fixes names and words (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--name", description = "How to call the twin (default: SUITE-twin-SEED).")
    private Optional<String> name = Optional.empty();

    SuiteTwinCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Path source = installation.suites().folder(suite);
        String base = String.valueOf(source.getFileName());
        Path twin = installation.suites().newFolder(name.orElse(base + "-twin-" + seed));
        int scenarios = new SuiteTwin(seed).write(source, twin);
        System.out.printf(
                "wrote %d scenarios to %s; audit them with: fulcrum suite audit %s%n",
                scenarios, twin, twin.getFileName());
        return 0;
    }
}
