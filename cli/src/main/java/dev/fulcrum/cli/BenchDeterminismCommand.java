package dev.fulcrum.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.UserError;
import dev.fulcrum.bench.DeterminismTrial;
import dev.fulcrum.bench.DeterminismTrial.Difference;
import dev.fulcrum.oracle.JudgeLimits;
import dev.fulcrum.sample.SampleFile;
import dev.fulcrum.sample.SampleFile.Submission;
import dev.fulcrum.sandbox.Mechanisms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether the same file is always judged the same. */
@Command(
        name = "determinism",
        description =
                "Judge a file again and again, beside a program that hogs all processors; exit code 3 if a verdict changes.")
final class BenchDeterminismCommand implements Callable<Integer> {
    private final Installation installation;

    @Parameters(paramLabel = "SAMPLES.jsonl", description = "The samples, plain or gzip-compressed.")
    private Path file = Path.of("");

    @Option(names = "--suite", required = true, description = "The suite whose oracles judge.")
    private String suite = "";

    @Option(names = "--times", description = "How often for each number of jobs (default: ${DEFAULT-VALUE}).")
    private int times = 5;

    @Option(
            names = "--jobs",
            split = ",",
            description = "Samples judged at once (default: ${DEFAULT-VALUE}).",
            defaultValue = "1,2,8")
    private List<Integer> jobs = new ArrayList<>();

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    BenchDeterminismCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        if (times < 1 || jobs.stream().anyMatch(count -> count < 1)) {
            throw new UserError("--times and --jobs must be at least 1");
        }
        SampleFile.Content content = SampleFile.read(file, installation.suites().suite(suite));
        if (!content.problems().isEmpty()) {
            throw new UserError(file + " has lines that cannot be judged", content.problems());
        }
        List<Submission> submissions = content.submissions();
        List<Integer> runs = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            runs.addAll(jobs);
        }
        List<Difference> differences = new DeterminismTrial(
                        installation.guests(), Mechanisms.detect(), JudgeLimits.standard(), installation.processors())
                .run(submissions, runs);
        if (json) {
            System.out.println(
                    document(submissions.size(), runs.size(), differences).toPrettyString());
        } else {
            System.out.printf(
                    "%d samples judged %d times: %d verdicts changed%n",
                    submissions.size(), runs.size(), differences.size());
            differences.forEach(each -> System.out.println(name(each) + ": " + each.outcomes()));
        }
        return differences.isEmpty() ? 0 : Fulcrum.GATE_FAILED;
    }

    private static String name(Difference difference) {
        return "line %d, %s"
                .formatted(
                        difference.submission().line(),
                        difference.submission().task().id());
    }

    private static ObjectNode document(int samples, int runs, List<Difference> differences) {
        ObjectNode document = JsonMapper.builder().build().createObjectNode();
        document.put("samples", samples).put("runs", runs);
        ArrayNode changed = document.putArray("changed");
        for (Difference difference : differences) {
            ObjectNode outcomes =
                    changed.addObject().put("sample", name(difference)).putObject("outcomes");
            difference.outcomes().forEach(outcomes::put);
        }
        return document;
    }
}
