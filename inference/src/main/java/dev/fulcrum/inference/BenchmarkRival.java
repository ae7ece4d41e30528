package dev.fulcrum.inference;

import dev.fulcrum.UserError;
import dev.fulcrum.inference.InferenceBenchmark.Turn;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** llama-cpp-python in a process of its own, which measures its own processor time. Belongs to one thread. */
final class BenchmarkRival implements AutoCloseable {
    private static final String SCRIPT = "benchmark_rival.py";

    private final Path folder;
    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter questions;
    private final String version;

    private BenchmarkRival(Path folder, Process process) throws IOException {
        this.folder = folder;
        this.process = process;
        this.answers = process.inputReader();
        this.questions = process.outputWriter();
        this.version = words(2).get(1);
    }

    /** @throws UserError when the interpreter cannot import llama_cpp or load the model */
    static BenchmarkRival start(Path python, Path gguf, String prompt) {
        try {
            Path folder = Files.createTempDirectory("fulcrum-benchmark");
            Path script = folder.resolve(SCRIPT);
            try (InputStream resource = BenchmarkRival.class.getResourceAsStream(SCRIPT)) {
                if (resource == null) {
                    throw new IllegalStateException("the resource " + SCRIPT + " is missing");
                }
                Files.copy(resource, script);
            }
            Path promptFile = Files.writeString(folder.resolve("prompt.txt"), prompt);
            ProcessBuilder builder = new ProcessBuilder(
                            python.toString(), script.toString(), gguf.toString(), promptFile.toString())
                    .redirectError(folder.resolve("errors.txt").toFile());
            return new BenchmarkRival(folder, builder.start());
        } catch (IOException failure) {
            throw new UserError("llama-cpp-python cannot be started by " + python + ": " + failure.getMessage());
        }
    }

    String version() {
        return version;
    }

    Turn turn(int samples, int tokens, long seed) {
        try {
            questions.write(samples + " " + tokens + " " + seed + "\n");
            questions.flush();
            List<String> words = words(4);
            return new Turn(
                    Integer.parseInt(words.get(0)),
                    Integer.parseInt(words.get(1)),
                    seconds(words.get(2)),
                    seconds(words.get(3)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> words(int count) throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new UserError("llama-cpp-python ended: "
                    + Files.readString(folder.resolve("errors.txt")).strip());
        }
        List<String> words = List.of(line.split(" "));
        if (words.size() != count) {
            throw new IOException("llama-cpp-python answered " + line);
        }
        return words;
    }

    private static Duration seconds(String number) {
        return Duration.ofNanos((long) (Double.parseDouble(number) * 1e9));
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            for (String name : List.of(SCRIPT, "prompt.txt", "errors.txt")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.deleteIfExists(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
