package dev.fulcrum.scan;

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
    private static final int WARM_UP = 3;

    private final Scanners scanners;

    public ScannerBenchmark(Scanners scanners) {
        this.scanners = scanners;
    }

    /**
     * How fast one scanner is in one language, both ways.
     *
     * @param snippets scanned in one go, beside the other scanners
     * @param batch until it was through with them
     * @param singles snippets that were scanned one by one, a process each
     * @param single time for all of these
     */
    public record Row(String scanner, int snippets, Duration batch, int singles, Duration single) {

        /** Snippets a second in one go. */
        public double batchRate() {
            return snippets / seconds(batch);
        }

        /** Snippets a second one by one. */
        public double singleRate() {
            return singles / seconds(single);
        }

        /** How many times faster in one go. */
        public double gain() {
            return batchRate() / singleRate();
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
        List<Row> rows = new ArrayList<>();
        for (Scanner scanner : scanners.of(language)) {
            Duration batch = report.runs().stream()
                    .filter(run -> run.scanner().equals(scanner.name()))
                    .map(ToolRun::wall)
                    .findFirst()
                    .orElseThrow();
            start = System.nanoTime();
            for (SourceUnit unit : snippets.subList(0, singles)) {
                scanner.scan(List.of(unit));
            }
            rows.add(new Row(scanner.name(), snippets.size(), batch, singles, since(start)));
        }
        return new Result(language, rows, snippets.size(), together, again);
    }

    /**
     * How long the own analysis takes for one snippet, in milliseconds.
     *
     * @param lines of a snippet, in the median
     * @param processorMedian processor time, which a busy machine does not change
     */
    public record Latency(
            int snippets,
            int lines,
            double median,
            double percentile99,
            double processorMedian,
            double processorPercentile99) {}

    /** Asks the own analysis about one snippet after the other, after rounds in which the JVM gets warm. */
    public static Latency latency(List<SourceUnit> snippets) {
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
