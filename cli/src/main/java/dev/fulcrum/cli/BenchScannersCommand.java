package dev.fulcrum.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.Folders;
import dev.fulcrum.UserError;
import dev.fulcrum.scan.ScannerBenchmark;
import dev.fulcrum.scan.Scanners;
import dev.fulcrum.scan.Snippets;
import dev.fulcrum.scan.SourceUnit;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Throughput of the scanners in one go against one process per snippet, and the latency of the own analysis. */
@Command(
        name = "scanners",
        description = {
            "Throughput of scanners in one go against one process per snippet, and the latency of processes that stay.",
            "Snippets are the suite's references and variants of them."
        })
final class BenchScannersCommand implements Callable<Integer> {
    /** The own analysis, which starts no process for anything. */
    private static final String IN_PROCESS = "flow";

    private static final int LATENCY_SNIPPETS = 200;
    private static final int LATENCY_LINES = 100;

    private final Installation installation;

    @Option(names = "--snippets", defaultValue = "1000", description = "Snippets per language; default 1000.")
    private int snippets;

    @Option(names = "--singles", defaultValue = "20", description = "Snippets scanned one by one; default 20.")
    private int singles;

    @Option(names = "--scanner", split = ",", paramLabel = "NAME", description = "Only these scanners.")
    private List<String> names = List.of();

    @Option(names = "--language", description = "python, javascript or c (default: all three).")
    private Optional<String> language = Optional.empty();

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    BenchScannersCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        if (snippets < 1 || singles < 1) {
            throw new UserError("--snippets and --singles are at least 1");
        }
        List<Language> languages = languages();
        Scanners scanners = names.isEmpty()
                ? installation.scanners()
                : Scanners.everything(installation.guests(), installation.processors())
                        .only(Set.copyOf(names));
        Suite suite = installation.suites().suite("fulcrum");
        List<ScannerBenchmark.Result> results = new ArrayList<>();
        for (Language language : languages) {
            if (!scanners.of(language).isEmpty()) {
                System.err.println("fulcrum: " + snippets + " snippets in " + language.title());
                results.add(measure(scanners, language, Snippets.of(suite, language)));
            }
        }
        List<ScannerBenchmark.Latency> latencies = new ArrayList<>();
        for (Language language : languages) {
            List<SourceUnit> whole = Snippets.of(suite, language).ofLines(LATENCY_SNIPPETS, LATENCY_LINES);
            latencies.add(ScannerBenchmark.latency(whole, false));
            latencies.add(ScannerBenchmark.latency(Snippets.broken(whole), true));
        }
        System.out.print(json ? document(results, latencies).toPrettyString() + "\n" : text(results, latencies));
        System.out.flush();
        return 0;
    }

    private List<Language> languages() {
        return language.map(id -> List.of(Language.ofId(id)
                        .orElseThrow(() ->
                                new UserError("--language \"" + id + "\" is unknown; allowed: python, javascript, c"))))
                .orElse(List.of(Language.values()));
    }

    private ScannerBenchmark.Result measure(Scanners scanners, Language language, Snippets of) {
        try {
            Path cache = Files.createTempDirectory("fulcrum-bench-");
            try {
                return new ScannerBenchmark(scanners, installation.guests())
                        .run(language, of.variants(snippets), Math.min(singles, snippets), cache);
            } finally {
                Folders.delete(cache);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder for the cache", e);
        }
    }

    private static String text(List<ScannerBenchmark.Result> results, List<ScannerBenchmark.Latency> latencies) {
        StringBuilder text = new StringBuilder();
        text.append("%-11s %-13s %14s %14s %9s %15s %9s %9s%n"
                .formatted(
                        "language",
                        "scanner",
                        "in one go /s",
                        "one by one /s",
                        "gain",
                        "processor gain",
                        "cold ms",
                        "warm ms"));
        for (ScannerBenchmark.Result result : results) {
            for (ScannerBenchmark.Row row : result.rows()) {
                if (row.scanner().equals(IN_PROCESS)) {
                    text.append(String.format(
                            Locale.ROOT,
                            "%-11s %-13s %14.1f %14s%n",
                            result.language().id(),
                            row.scanner(),
                            row.batchRate(),
                            "no process"));
                } else {
                    line(
                            text,
                            result.language(),
                            row.scanner(),
                            row.batchRate(),
                            row.singleRate(),
                            row.gain(),
                            row.processorGain());
                    text.append(String.format(Locale.ROOT, " %9.1f %9.1f%n", row.coldLatency(), row.warmLatency()));
                }
            }
            double together = result.snippets() / seconds(result.together());
            line(
                    text,
                    result.language(),
                    "all",
                    together,
                    together / result.gain(),
                    result.gain(),
                    result.processorGain());
            text.append(System.lineSeparator());
            for (ScannerBenchmark.Row row : result.rows()) {
                if (row.differing() > 0) {
                    text.append(
                            "%-11s %s says something else about %d of %d snippets when it sees them alone or stays%n"
                                    .formatted(result.language().id(), row.scanner(), row.differing(), row.singles()));
                }
            }
            text.append(String.format(
                    Locale.ROOT,
                    "%-11s %-13s %14.1f%n",
                    result.language().id(),
                    "all, cached",
                    result.snippets() / seconds(result.again())));
        }
        for (ScannerBenchmark.Latency latency : latencies) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-11s flow, one %s of %d lines: median %.1f ms, 99 of 100 within %.1f ms; processor %.1f and %.1f ms%n",
                    latency.language().id(),
                    latency.broken() ? "broken snippet" : "snippet",
                    latency.lines(),
                    latency.median(),
                    latency.percentile99(),
                    latency.processorMedian(),
                    latency.processorPercentile99()));
        }
        return text.toString();
    }

    private static void line(
            StringBuilder text,
            Language language,
            String name,
            double together,
            double single,
            double gain,
            double processor) {
        text.append(String.format(
                Locale.ROOT,
                "%-11s %-13s %14.1f %14.2f %8.1fx %14.1fx",
                language.id(),
                name,
                together,
                single,
                gain,
                processor));
    }

    private static double seconds(java.time.Duration duration) {
        return Math.max(1e-9, duration.toNanos() / 1e9);
    }

    private static ObjectNode document(
            List<ScannerBenchmark.Result> results, List<ScannerBenchmark.Latency> latencies) {
        ObjectNode document = JsonMapper.builder().build().createObjectNode();
        var list = document.putArray("scanners");
        var gains = document.putObject("gain");
        var processorGains = document.putObject("processor_gain");
        var together = document.putObject("snippets_per_second");
        for (ScannerBenchmark.Result result : results) {
            for (ScannerBenchmark.Row row : result.rows()) {
                list.addObject()
                        .put("language", result.language().id())
                        .put("scanner", row.scanner())
                        .put("snippets", row.snippets())
                        .put("batch_per_second", row.batchRate())
                        .put("single_per_second", row.singleRate())
                        .put("gain", row.gain())
                        .put("processor_gain", row.processorGain())
                        .put("cold_milliseconds", row.coldLatency())
                        .put("warm_milliseconds", row.warmLatency())
                        .put("singles", row.singles())
                        .put("differing", row.differing());
            }
            processorGains.put(result.language().id(), result.processorGain());
            gains.put(result.language().id(), result.gain());
            together.put(result.language().id(), result.snippets() / seconds(result.together()));
        }
        var flow = document.putObject("flow_milliseconds");
        for (ScannerBenchmark.Latency latency : latencies) {
            flow.putObject(latency.language().id() + (latency.broken() ? ", broken" : ""))
                    .put("lines", latency.lines())
                    .put("median", latency.median())
                    .put("percentile_99", latency.percentile99())
                    .put("processor_median", latency.processorMedian())
                    .put("processor_percentile_99", latency.processorPercentile99());
        }
        return document;
    }
}
