package dev.fulcrum.scan;

import dev.fulcrum.sandbox.GuestHome;
import dev.fulcrum.scan.flow.FlowScanner;
import dev.fulcrum.task.Language;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares scanning many snippets in one go with starting each tool once for each snippet. */
public final class ScannerBenchmark {
    private static final int WARM_UP = 5;

    private final Scanners scanners;
    private final GuestHome home;

    /** @param home where the scanners are installed */
    public ScannerBenchmark(Scanners scanners, GuestHome home) {
        this.scanners = scanners;
        this.home = home;
    }

    /**
     * How fast one scanner is in one language, both ways.
     *
     * @param snippets scanned in one go, beside the other scanners
     * @param batch until it was through with them
     * @param singles snippets that were scanned one by one, a process each
     * @param single time for all of these
     * @param warm time for all of these by a process that stays and had answered once before
     * @param differing how many of these got other findings or errors than in one go, from either; 0 unless something is wrong
     * @param batchProcessor processor time of the tool in one go
     * @param singleProcessor processor time of the tool for all that were scanned one by one
     */
    public record Row(
            String scanner,
            int snippets,
            Duration batch,
            int singles,
            Duration single,
            Duration warm,
            int differing,
            Duration batchProcessor,
            Duration singleProcessor) {

        /** Snippets a second in one go. */
        public double batchRate() {
            return snippets / seconds(batch);
        }

        /** Snippets a second one by one. */
        public double singleRate() {
            return singles / seconds(single);
        }

        /** Milliseconds for a snippet that a process is started for. */
        public double coldLatency() {
            return 1e3 * seconds(single) / singles;
        }

        /** Milliseconds for a snippet that a process which stays is asked about. */
        public double warmLatency() {
            return 1e3 * seconds(warm) / singles;
        }

        /** How many times faster in one go. */
        public double gain() {
            return batchRate() / singleRate();
        }

        /** How many times less processor time a snippet takes in one go, which a busy machine does not change. */
        public double processorGain() {
            return seconds(singleProcessor) / singles / (seconds(batchProcessor) / snippets);
        }
    }

    /**
     * One language.
     *
     * @param together until all scanners were through with all snippets
     * @param again the same once more, answered from the cache
     */
    public record Result(Language language, List<Row> rows, int snippets, Duration together, Duration again) {
        public Result {
            rows = List.copyOf(rows);
        }

        /** Time for a snippet through all scanners, a process each, over time for a snippet through all of them in one go. */
        public double gain() {
            double single =
                    rows.stream().mapToDouble(row -> 1 / row.singleRate()).sum();
            return single * snippets / seconds(together);
        }

        /** The same in processor time of the tools. */
        public double processorGain() {
            double single = 0;
            double batch = 0;
            for (Row row : rows) {
                single += seconds(row.singleProcessor()) / row.singles();
                batch += seconds(row.batchProcessor()) / row.snippets();
            }
            return single / Math.max(1e-9, batch);
        }
    }

    /**
     * Measures one language.
     *
     * @param snippets of the language, ids unique, no two alike
     * @param singles how many of them are also scanned one by one
     * @param cache an empty folder
     */
    public Result run(Language language, List<SourceUnit> snippets, int singles, Path cache) {
        Scanners remembering = scanners.remembering(cache);
        long start = System.nanoTime();
        ScanReport report = remembering.scan(snippets);
        Duration together = since(start);
        start = System.nanoTime();
        remembering.scan(snippets);
        Duration again = since(start);
        List<SourceUnit> chosen = spread(snippets, singles);
        List<Row> rows = new ArrayList<>();
        for (Scanner scanner : scanners.of(language)) {
            ToolRun batch = report.runs().stream()
                    .filter(run -> run.scanner().equals(scanner.name()))
                    .findFirst()
                    .orElseThrow();
            Timed alone = oneByOne(scanner, chosen);
            Timed staying = warm(scanner, chosen);
            rows.add(new Row(
                    scanner.name(),
                    snippets.size(),
                    batch.wall(),
                    singles,
                    alone.wall,
                    staying.wall,
                    differing(scanner.name(), chosen, report, List.of(alone.report, staying.report)),
                    batch.processor(),
                    alone.report.runs().stream().map(ToolRun::processor).reduce(Duration.ZERO, Duration::plus)));
        }
        return new Result(language, rows, snippets.size(), together, again);
    }

    private record Timed(ScanReport report, Duration wall) {}

    private static Timed oneByOne(Scanner scanner, List<SourceUnit> units) {
        long start = System.nanoTime();
        List<ScanReport> reports = new ArrayList<>();
        for (SourceUnit unit : units) {
            reports.add(scanner.scan(List.of(unit)));
        }
        return new Timed(ScanReport.merge(reports), since(start));
    }

    private Timed warm(Scanner scanner, List<SourceUnit> units) {
        try (WarmScanners warm = WarmScanners.of(Scanners.of(List.of(scanner), 1), home)) {
            Scanner staying = warm.scanners().all().getFirst();
            staying.scan(units.subList(0, 1));
            return oneByOne(staying, units);
        }
    }

    /** So many of all, evenly spread: neighbours are alike. */
    private static List<SourceUnit> spread(List<SourceUnit> snippets, int count) {
        List<SourceUnit> chosen = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            chosen.add(snippets.get((int) ((long) index * snippets.size() / count)));
        }
        return chosen;
    }

    private static int differing(String scanner, List<SourceUnit> units, ScanReport together, List<ScanReport> apart) {
        return (int) units.stream()
                .filter(unit -> apart.stream()
                        .anyMatch(report -> !words(scanner, unit, together).equals(words(scanner, unit, report))))
                .count();
    }

    private static List<Record> words(String scanner, SourceUnit unit, ScanReport report) {
        List<Record> words = new ArrayList<>();
        report.in(unit.id()).stream()
                .filter(finding -> finding.scanner().equals(scanner))
                .forEach(words::add);
        report.errors().stream()
                .filter(error -> error.scanner().equals(scanner) && error.unit().equals(unit.id()))
                .forEach(words::add);
        return words;
    }

    /**
     * How long the own analysis takes for one snippet, in milliseconds.
     *
     * @param broken whether the snippets do not parse
     * @param lines of a snippet, in the median
     * @param processorMedian processor time, which a busy machine does not change
     */
    public record Latency(
            Language language,
            boolean broken,
            int snippets,
            int lines,
            double median,
            double percentile99,
            double processorMedian,
            double processorPercentile99) {}

    /**
     * Asks the own analysis about one snippet after the other, after rounds in which the JVM gets warm.
     *
     * @param snippets at least one, all of one language
     * @param broken said of the snippets
     */
    public static Latency latency(List<SourceUnit> snippets, boolean broken) {
        FlowScanner scanner = new FlowScanner();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] wall = new double[snippets.size()];
        double[] processor = new double[snippets.size()];
        for (int round = 0; round <= WARM_UP; round++) {
            for (int index = 0; index < wall.length; index++) {
                long start = System.nanoTime();
                long used = threads.getCurrentThreadCpuTime();
                scanner.scan(List.of(snippets.get(index)));
                processor[index] = (threads.getCurrentThreadCpuTime() - used) / 1e6;
                wall[index] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(wall);
        Arrays.sort(processor);
        int[] lines = snippets.stream()
                .mapToInt(unit -> (int) unit.code().lines().count())
                .sorted()
                .toArray();
        return new Latency(
                snippets.getFirst().language(),
                broken,
                wall.length,
                lines[lines.length / 2],
                wall[wall.length / 2],
                wall[(int) Math.ceil(wall.length * 0.99) - 1],
                processor[wall.length / 2],
                processor[(int) Math.ceil(wall.length * 0.99) - 1]);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static double seconds(Duration duration) {
        return Math.max(1e-9, duration.toNanos() / 1e9);
    }
}
