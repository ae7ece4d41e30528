package dev.fulcrum.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.UserError;
import dev.fulcrum.corpus.SuiteOverlap;
import dev.fulcrum.task.Suite;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows that a suite holds no text of other people's. */
@Command(
        name = "overlap",
        description = "Count runs of words that a suite shares with the files of a folder; exit 3 above the threshold.")
final class SuiteOverlapCommand implements Callable<Integer> {
    private final Installation installation;

    @Parameters(paramLabel = "FOLDER", description = "Texts, JSON and JSON lines, plain or gzip-compressed.")
    private Path folder = Path.of("");

    @Option(names = "--suite", description = "The suite (default: ${DEFAULT-VALUE}).")
    private String name = "fulcrum";

    @Option(names = "--words", description = "Words of a run (default: ${DEFAULT-VALUE}).")
    private int words = 8;

    @Option(
            names = "--threshold",
            description = "Largest share of a scenario's runs that may be shared (default: ${DEFAULT-VALUE}).")
    private double threshold = 0.05;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    SuiteOverlapCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        if (words < 1 || !(threshold >= 0 && threshold <= 1)) {
            throw new UserError("--words is at least 1 and --threshold from 0 to 1");
        }
        Suite suite = installation.suites().suite(name);
        SuiteOverlap.Report report = SuiteOverlap.of(suite, folder, words);
        List<SuiteOverlap.Row> above =
                report.rows().stream().filter(row -> row.share() > threshold).toList();
        if (json) {
            System.out.println(document(suite, report, above.size()).toPrettyString());
        } else {
            print(report, above.size());
        }
        return above.isEmpty() ? 0 : Fulcrum.GATE_FAILED;
    }

    private void print(SuiteOverlap.Report report, int above) {
        System.out.printf("%-32s %8s %8s %8s  %s%n", "scenario", "runs", "shared", "share", "most in");
        for (SuiteOverlap.Row row : report.rows()) {
            System.out.printf(
                    "%-32s %8d %8d %7.2f%%  %s%n",
                    row.scenario(), row.runs(), row.shared(), 100 * row.share(), row.file());
        }
        System.out.printf(
                "runs of %d words, %d files: %d of %d scenarios share more than %.1f %%%n",
                words, report.files(), above, report.rows().size(), 100 * threshold);
    }

    private ObjectNode document(Suite suite, SuiteOverlap.Report report, int above) {
        ObjectNode document = JsonMapper.builder().build().createObjectNode();
        document.put("suite", suite.name())
                .put("hash", suite.hash())
                .put("words", words)
                .put("files", report.files())
                .put("threshold", threshold)
                .put("above", above);
        ArrayNode rows = document.putArray("scenarios");
        report.rows()
                .forEach(row -> rows.addObject()
                        .put("scenario", row.scenario())
                        .put("runs", row.runs())
                        .put("shared", row.shared())
                        .put("share", row.share())
                        .put("file", row.file()));
        return document;
    }
}
