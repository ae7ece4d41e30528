package dev.fulcrum.scan;

import dev.fulcrum.task.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Compares scanning many snippets in one batch a tool with starting each tool once for each snippet. */
public final class ScannerBenchmark {
    private final Scanners scanners;

    public ScannerBenchmark(Scanners scanners) {
        this.scanners = scanners;
    }

    /**
     * How fast one scanner is in one language, both ways, measured one after the other.
     *
     * @param snippets in the batch
     * @param batch time for the whole batch
     * @param singles snippets that were scanned one by one
     * @param single time for all of these
     */
    public record Row(String scanner, Language language, int snippets, Duration batch, int singles, Duration single) {

        /** Snippets a second in the batch. */
        public double batchRate() {
            return snippets / seconds(batch);
        }

        /** Snippets a second one by one. */
        public double singleRate() {
            return singles / seconds(single);
        }

        private static double seconds(Duration duration) {
            return Math.max(1e-9, duration.toNanos() / 1e9);
        }
    }

    /**
     * @param snippets generated for each language
     * @param singles how many of them are also scanned one by one, at most {@code snippets}
     * @param seed of the generator
     */
    public List<Row> run(int snippets, int singles, long seed) {
        List<Row> rows = new ArrayList<>();
        for (Language language : Language.values()) {
            List<SourceUnit> units = snippets(language, snippets, seed);
            for (Scanner scanner : scanners.of(language)) {
                long start = System.nanoTime();
                scanner.scan(units);
                Duration batch = Duration.ofNanos(System.nanoTime() - start);
                start = System.nanoTime();
                for (SourceUnit unit : units.subList(0, singles)) {
                    scanner.scan(List.of(unit));
                }
                Duration single = Duration.ofNanos(System.nanoTime() - start);
                rows.add(new Row(scanner.name(), language, snippets, batch, singles, single));
            }
        }
        return List.copyOf(rows);
    }

    /** Time for a snippet one by one over time for a snippet in the batch, over all rows of a language together. */
    public static double gain(List<Row> rows) {
        double batch = rows.stream().mapToDouble(row -> 1 / row.batchRate()).sum();
        double single = rows.stream().mapToDouble(row -> 1 / row.singleRate()).sum();
        return single / batch;
    }

    /** Programs of some ten lines that differ in names, constants and what they do wrong. */
    static List<SourceUnit> snippets(Language language, int count, long seed) {
        Random random = new Random(seed);
        List<SourceUnit> units = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            int number = random.nextInt(1_000_000);
            boolean careful = random.nextBoolean();
            String code = switch (language) {
                case PYTHON -> python(number, careful);
                case JAVASCRIPT -> javaScript(number, careful);
                case C -> c(number, careful);
            };
            units.add(new SourceUnit("snippet-" + index, language, code));
        }
        return units;
    }

    private static String python(int number, boolean careful) {
        String call = careful ? "subprocess.run(['ls', name], check=True)" : "subprocess.run('ls ' + name, shell=True)";
        return """
                import subprocess

                LIMIT = %1$d


                def list_%1$d(name, sizes):
                    total = 0
                    for size in sizes:
                        if size > LIMIT:
                            total += size
                    %2$s
                    return total
                """.formatted(number, call);
    }

    private static String javaScript(int number, boolean careful) {
        String call = careful ? "execFile('ls', [name], done)" : "exec('ls ' + name, done)";
        return """
                const { exec, execFile } = require('child_process');

                const LIMIT = %1$d;

                function list%1$d(name, sizes, done) {
                  let total = 0;
                  for (const size of sizes) {
                    if (size > LIMIT) {
                      total += size;
                    }
                  }
                  %2$s;
                  return total;
                }

                module.exports = { list%1$d };
                """.formatted(number, call);
    }

    private static String c(int number, boolean careful) {
        String copy = careful ? "snprintf(text, sizeof text, \"%s\", name);" : "strcpy(text, name);";
        return """
                #include <stdio.h>
                #include <string.h>

                #define LIMIT %1$d

                int sum_%1$d(const char *name, const int *sizes, int count) {
                    char text[32];
                    int total = 0;
                    for (int index = 0; index < count; index++) {
                        if (sizes[index] > LIMIT) {
                            total += sizes[index];
                        }
                    }
                    %2$s
                    puts(text);
                    return total;
                }
                """.formatted(number, copy);
    }
}
