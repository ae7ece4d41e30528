package dev.fulcrum.cli;

import dev.fulcrum.UserError;
import dev.fulcrum.inference.EmbeddedModelSettings;
import dev.fulcrum.inference.InferenceBenchmark;
import dev.fulcrum.setup.Setup;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tokens per second of processor time, against llama-cpp-python in the same run. */
@Command(
        name = "inference",
        description = "Draw 20 samples x 128 tokens of one 200-token prompt: tokens per second of processor time.")
final class BenchInferenceCommand implements Callable<Integer> {
    private final Installation installation;

    @Option(
            names = "--llama-cpp-python",
            paramLabel = "PYTHON",
            description = "A Python that has llama-cpp-python; without it there is no rival and no ratio.")
    private Optional<Path> python = Optional.empty();

    @Option(names = "--rounds", description = "Interleaved rounds (default: ${DEFAULT-VALUE}).")
    private int rounds = 3;

    BenchInferenceCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        if (rounds < 1) {
            throw new UserError("--rounds must be at least 1, not " + rounds);
        }
        EmbeddedModelSettings settings = EmbeddedModelSettings.of(
                        "smollm2",
                        installation.home().resolve(Setup.LLAMA_FOLDER),
                        installation.home().resolve(Setup.MODEL_FILE))
                .withContexts(1);
        InferenceBenchmark.Report report = new InferenceBenchmark(settings, python, System.err::println).run(rounds);
        System.out.printf(
                "Fulcrum: %.1f tokens per second of processor time (median of %d)%n", report.medianRate(), rounds);
        report.medianRatio()
                .ifPresent(ratio -> System.out.printf(
                        "%.2f x %s%n", ratio, report.rivalVersion().orElse("llama-cpp-python")));
        return 0;
    }
}
