package dev.fulcrum.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.scan.ScannerBenchmark;
import dev.fulcrum.scan.Scanners;
import dev.fulcrum.task.Language;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Throughput of the scanners in one batch against one process per snippet. */
@Command(name = "scanners", description = "Throughput of scanners: one batch against one process per snippet.")
final class BenchScannersCommand implements Callable<Integer> {
    private static final long SEED = 1;

    private final Installation installation;

    @Option(names = "--snippets", defaultValue = "1000", description = "Snippets per language; default 1000.")
    private int snippets;

    @Option(names = "--singles", defaultValue = "10", description = "Snippets scanned one by one; default 10.")
    private int singles;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    BenchScannersCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Scanners scanners = Scanners.installed(installation.guests(), installation.processors());
        List<ScannerBenchmark.Row> rows =
                new ScannerBenchmark(scanners).run(snippets, Math.min(singles, snippets), SEED);
        if (json) {
            System.out.println(document(rows).toPrettyString());
            return 0;
        }
        System.out.printf("%-11s %-13s %12s %12s %8s%n", "language", "scanner", "batch /s", "single /s", "gain");
        for (ScannerBenchmark.Row row : rows) {
            System.out.printf(
                    "%-11s %-13s %12.1f %12.2f %7.1fx%n",
                    row.language().id(),
                    row.scanner(),
                    row.batchRate(),
                    row.singleRate(),
                    row.batchRate() / row.singleRate());
        }
        for (Language language : Language.values()) {
            System.out.printf(
                    "%-11s %-13s %33s %7.1fx%n", language.id(), "all", "", ScannerBenchmark.gain(of(rows, language)));
        }
        return 0;
    }

    private static List<ScannerBenchmark.Row> of(List<ScannerBenchmark.Row> rows, Language language) {
        return rows.stream().filter(row -> row.language() == language).toList();
    }

    private static ObjectNode document(List<ScannerBenchmark.Row> rows) {
        ObjectNode document = JsonMapper.builder().build().createObjectNode();
        var list = document.putArray("scanners");
        for (ScannerBenchmark.Row row : rows) {
            list.addObject()
                    .put("language", row.language().id())
                    .put("scanner", row.scanner())
                    .put("snippets", row.snippets())
                    .put("batch_per_second", row.batchRate())
                    .put("single_per_second", row.singleRate())
                    .put("gain", row.batchRate() / row.singleRate());
        }
        ObjectNode gains = document.putObject("gain");
        for (Language language : Language.values()) {
            gains.put(language.id(), ScannerBenchmark.gain(of(rows, language)));
        }
        return document;
    }
}
