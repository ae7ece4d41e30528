package dev.fulcrum.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.UserError;
import dev.fulcrum.bench.EngineBenchmark;
import dev.fulcrum.bench.EngineBenchmark.Round;
import dev.fulcrum.bench.ExecutionBenchmark.Measure;
import dev.fulcrum.sandbox.Mechanisms;
import dev.fulcrum.task.Language;
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

/** What judging JavaScript and C costs, against a cold process for each sample. */
@Command(
        name = "engines",
        description = {
            "Judge the canonical solutions of HumanEval-X (JavaScript) or HumanEval-C with Fulcrum and the plain way, in turn:",
            "one cold node with nothing of the environment, or one gcc -O1 -fsanitize=address,undefined build and run, for each."
        })
final class BenchEnginesCommand implements Callable<Integer> {
    private final Installation installation;

    @Parameters(paramLabel = "FILE", description = "humaneval_js.jsonl.gz of HumanEval-X, or humaneval_c.jsonl")
    private @Nullable Path file;

    @Option(names = "--language", required = true, description = "javascript or c")
    private String language = "";

    @Option(names = "--repetitions", description = "Of each canonical solution (${DEFAULT-VALUE}).")
    private int repetitions = 3;

    @Option(names = "--rounds", description = "Each handles all samples both ways (${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(names = "--jobs", description = "Samples handled at once; the number of processors unless given.")
    private int jobs;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    BenchEnginesCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Language chosen = Language.ofId(language)
                .filter(each -> each != Language.PYTHON)
                .orElseThrow(
                        () -> new UserError("--language " + language + " is unknown here; allowed: javascript, c"));
        String format = chosen == Language.C ? "humaneval-c" : "humaneval-x";
        Suite suite = installation.suites().read(format, Objects.requireNonNull(file), format);
        int workers = jobs > 0 ? jobs : installation.processors();
        EngineBenchmark benchmark = new EngineBenchmark(installation.guests(), Mechanisms.detect(), chosen, workers);
        List<Round> all = benchmark.run(suite, repetitions, rounds, round -> System.err.println(text(round)));
        if (json) {
            System.out.println(document(chosen, all).toPrettyString());
        } else {
            System.out.printf(
                    Locale.ROOT,
                    "median: %.1f times the samples per second, %.1f times less processor time%n",
                    Rounds.median(all, Round::speed),
                    Rounds.median(all, Round::thrift));
        }
        return 0;
    }

    private static String text(Round round) {
        return String.format(
                Locale.ROOT,
                "fulcrum %s | plain %s | speed %.1f, thrift %.1f | %s",
                text(round.fulcrum()),
                text(round.plain()),
                round.speed(),
                round.thrift(),
                round.engines());
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

    private static ObjectNode document(Language language, List<Round> rounds) {
        ObjectNode document = JsonMapper.builder().build().createObjectNode();
        document.put("language", language.id())
                .put("speed", Rounds.median(rounds, Round::speed))
                .put("thrift", Rounds.median(rounds, Round::thrift));
        var list = document.putArray("rounds");
        for (Round round : rounds) {
            ObjectNode each = list.addObject().put("speed", round.speed()).put("thrift", round.thrift());
            put(each.putObject("fulcrum"), round.fulcrum());
            put(each.putObject("plain"), round.plain());
            ObjectNode engines = each.putObject("engines");
            round.engines().forEach(engines::put);
        }
        return document;
    }

    private static void put(ObjectNode node, Measure measure) {
        node.put("samples", measure.samples())
                .put("passed", measure.passed())
                .put("samples_per_second", measure.samplesPerSecond())
                .put("cpu_ms_per_sample", measure.cpuMillisecondsPerSample());
    }
}
