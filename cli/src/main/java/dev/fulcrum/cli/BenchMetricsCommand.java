package dev.fulcrum.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.UserError;
import dev.fulcrum.bench.MetricsBenchmark;
import dev.fulcrum.syntax.ParserLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Speed of the measures of texts and programs against the Python packages that define them, and whether the values are equal. */
@Command(
        name = "metrics",
        description = "Speed and equality of BLEU, chrF, CodeBLEU and readability against Python's packages.")
final class BenchMetricsCommand implements Callable<Integer> {
    private static final long SEED = 1;

    private final Installation installation;

    @Option(
            names = "--python",
            required = true,
            paramLabel = "VENV",
            description = "A virtual environment with sacrebleu, codebleu, radon and lizard, docs/metrics-checks.md.")
    private Path environment = Path.of("");

    @Option(names = "--pairs", description = "Pairs of programs (default: ${DEFAULT-VALUE}).")
    private int pairs = 2000;

    @Option(names = "--rounds", description = "Interleaved rounds (default: ${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    BenchMetricsCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Path python = environment.resolve("bin/python");
        if (!Files.isExecutable(python)) {
            throw new UserError(environment + " is no virtual environment: " + python + " is not there");
        }
        if (pairs < 1 || rounds < 1) {
            throw new UserError("--pairs and --rounds must be at least 1");
        }
        MetricsBenchmark.Result result = new MetricsBenchmark(python)
                .run(
                        installation.suites().suite("fulcrum"),
                        pairs,
                        rounds,
                        SEED,
                        turn -> System.err.printf(
                                "%-11s %6.1fx per processor, %6.1fx with all%n",
                                turn.measure().id(), turn.perProcessor(), turn.withAll()));
        if (json) {
            System.out.println(document(result).toPrettyString());
        } else {
            table(result);
        }
        return 0;
    }

    private void table(MetricsBenchmark.Result result) {
        System.out.printf(
                "%d pairs, medians of %d interleaved rounds; trees by %s%n", pairs, rounds, ParserLibrary.inUse());
        System.out.printf(
                "%-11s %-14s %11s %11s %11s %14s %10s %10s%n",
                "measure", "peer", "first us", "Fulcrum us", "peer us", "per processor", "with all", "different");
        for (MetricsBenchmark.Measure measure : MetricsBenchmark.Measure.values()) {
            List<MetricsBenchmark.Turn> mine = of(result.turns(), measure);
            System.out.printf(
                    "%-11s %-14s %11.1f %11.1f %11.1f %13.1fx %9.1fx %10s%n",
                    measure.id(),
                    measure.peer(),
                    first(result, measure),
                    Rounds.median(mine, turn -> turn.ours().toNanos() / 1e3 / pairs),
                    Rounds.median(mine, turn -> turn.theirs().toNanos() / 1e3 / pairs),
                    Rounds.median(mine, MetricsBenchmark.Turn::perProcessor),
                    Rounds.median(mine, MetricsBenchmark.Turn::withAll),
                    measure.tolerance() == 0 ? "-" : mine.getFirst().different());
        }
        System.out.printf("%-66s %13.1fx %9.1fx%n", "all together", result.perProcessor(), result.withAll());
    }

    private ObjectNode document(MetricsBenchmark.Result result) {
        ObjectNode document = JsonMapper.builder().build().createObjectNode();
        document.put("pairs", pairs).put("rounds", rounds).put("parser", ParserLibrary.inUse());
        document.put("per_processor", result.perProcessor()).put("with_all", result.withAll());
        var list = document.putArray("measures");
        for (MetricsBenchmark.Measure measure : MetricsBenchmark.Measure.values()) {
            List<MetricsBenchmark.Turn> mine = of(result.turns(), measure);
            list.addObject()
                    .put("measure", measure.id())
                    .put("peer", measure.peer())
                    .put("first_us", first(result, measure))
                    .put("fulcrum_us", Rounds.median(mine, turn -> turn.ours().toNanos() / 1e3 / pairs))
                    .put("peer_us", Rounds.median(mine, turn -> turn.theirs().toNanos() / 1e3 / pairs))
                    .put("per_processor", Rounds.median(mine, MetricsBenchmark.Turn::perProcessor))
                    .put("with_all", Rounds.median(mine, MetricsBenchmark.Turn::withAll))
                    .put("different", mine.getFirst().different());
        }
        return document;
    }

    /** Wall microseconds a pair when nothing is compiled yet. */
    private double first(MetricsBenchmark.Result result, MetricsBenchmark.Measure measure) {
        return result.firsts().getOrDefault(measure, Duration.ZERO).toNanos() / 1e3 / pairs;
    }

    private static List<MetricsBenchmark.Turn> of(List<MetricsBenchmark.Turn> turns, MetricsBenchmark.Measure measure) {
        return turns.stream().filter(turn -> turn.measure() == measure).toList();
    }
}
