package dev.fulcrum.bench;

import dev.fulcrum.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Runs {@code analyze} on all pairs of conditions of a table and NumPy scripts that do the same, in turn, each in a fresh process, so that
 * starting up counts for all.
 */
public final class StatisticsBenchmark {
    /** How the NumPy script is written. */
    public enum Style {
        /** Indices gathered contrast by contrast, as textbooks write it. */
        TEXTBOOK,
        /** One matrix product for all draws and columns. */
        MATRIX;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final List<String> analyze;
    private final Path python;
    private final List<String> arguments;
    private final Path folder;

    /**
     * @param analyze the command that runs Fulcrum's analysis
     * @param python an interpreter with NumPy, pandas and SciPy
     * @param arguments of the script behind its style: file, draws, columns
     * @param folder for the script and the outputs
     */
    public StatisticsBenchmark(List<String> analyze, Path python, List<String> arguments, Path folder) {
        this.analyze = List.copyOf(analyze);
        this.python = python;
        this.arguments = List.copyOf(arguments);
        this.folder = folder;
    }

    /** What one process took. */
    public record Measure(Duration wall, Duration processor) {
        /** How many times longer the other took. */
        public double faster(Measure other) {
            return (double) other.wall().toNanos() / wall().toNanos();
        }

        /** How many times more processor time the other took. */
        public double thriftier(Measure other) {
            return (double) other.processor().toNanos() / processor().toNanos();
        }
    }

    /** Both in turn. */
    public record Round(Measure fulcrum, Measure numpy) {}

    public List<Round> run(Style style, int rounds, Consumer<Round> progress) {
        List<Round> all = new ArrayList<>();
        try (InputStream stream = StatisticsBenchmark.class.getResourceAsStream("statistics_peer.py")) {
            if (stream == null) {
                throw new IllegalStateException("statistics_peer.py is not beside this class");
            }
            Files.createDirectories(folder);
            Path script = folder.resolve("statistics_peer.py");
            Files.write(script, stream.readAllBytes());
            List<String> numpy = new ArrayList<>(List.of(python.toString(), script.toString(), style.word()));
            numpy.addAll(arguments);
            for (int round = 0; round < rounds; round++) {
                Round done = new Round(measure(analyze, "fulcrum"), measure(numpy, "numpy"));
                progress.accept(done);
                all.add(done);
            }
            return all;
        } catch (IOException failed) {
            throw new UserError("the benchmark could not run: " + failed.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the benchmark was interrupted", interrupted);
        }
    }

    private Measure measure(List<String> command, String name) throws IOException, InterruptedException {
        Path output = folder.resolve(name + ".out");
        Path errors = folder.resolve(name + ".err");
        Duration before = ProcessorTime.own();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        int exit = process.waitFor();
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        if (exit != 0) {
            throw new UserError(command.getFirst() + " ended with " + exit + ": "
                    + Files.readString(errors).strip());
        }
        return new Measure(wall, ProcessorTime.own().minus(before));
    }
}
