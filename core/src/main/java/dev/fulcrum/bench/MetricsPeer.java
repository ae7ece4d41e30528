package dev.fulcrum.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.fulcrum.UserError;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/** The Python packages in a process of their own, which measures its own time. Belongs to one thread. */
final class MetricsPeer implements AutoCloseable {
    private static final String SCRIPT = "metrics_peer.py";

    private final Path folder;
    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter requests;

    private MetricsPeer(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.answers = process.inputReader();
        this.requests = process.outputWriter();
    }

    /** One measure of all pairs, in their order. */
    record Answer(Duration processor, Duration wall, double[] values) {}

    static MetricsPeer start(Path python, List<MetricsBenchmark.Pair> pairs) {
        try {
            Path folder = Files.createTempDirectory("fulcrum-metrics");
            Path script = folder.resolve(SCRIPT);
            try (InputStream resource = MetricsPeer.class.getResourceAsStream(SCRIPT)) {
                if (resource == null) {
                    throw new IllegalStateException("the resource " + SCRIPT + " is missing");
                }
                Files.copy(resource, script);
            }
            ObjectMapper mapper = new ObjectMapper();
            ArrayNode list = mapper.createArrayNode();
            for (MetricsBenchmark.Pair pair : pairs) {
                list.addObject()
                        .put("language", pair.language().id())
                        .put("program", pair.program())
                        .put("reference", pair.reference());
            }
            Path data = folder.resolve("pairs.json");
            Files.writeString(data, mapper.writeValueAsString(list));
            ProcessBuilder builder = new ProcessBuilder(python.toString(), script.toString(), data.toString());
            builder.environment().put("PYTHONHASHSEED", "0");
            builder.redirectError(folder.resolve("errors.txt").toFile());
            return new MetricsPeer(folder, builder.start());
        } catch (IOException failed) {
            throw new UserError("the packages cannot be started by " + python + ": " + failed.getMessage());
        }
    }

    /** @throws UserError with the packages' last words when they fail */
    Answer measure(MetricsBenchmark.Measure measure) {
        try {
            requests.write(measure.id());
            requests.newLine();
            requests.flush();
            String line = answers.readLine();
            if (line == null) {
                throw new UserError("the packages failed: " + lastWords());
            }
            JsonNode answer = new ObjectMapper().readTree(line);
            double[] values = StreamSupport.stream(answer.path("values").spliterator(), false)
                    .mapToDouble(JsonNode::asDouble)
                    .toArray();
            return new Answer(seconds(answer.path("processor")), seconds(answer.path("wall")), values);
        } catch (IOException failed) {
            throw new UserError("the packages failed: " + lastWords());
        }
    }

    private static Duration seconds(JsonNode value) {
        return Duration.ofNanos(Math.round(value.asDouble() * 1e9));
    }

    private String lastWords() {
        try {
            return Files.readString(folder.resolve("errors.txt")).lines().reduce("no output", (before, line) -> line);
        } catch (IOException unreadable) {
            return "no output";
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            for (String name : List.of(SCRIPT, "pairs.json", "errors.txt")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.deleteIfExists(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException("the folder " + folder + " cannot be deleted", failed);
        }
    }
}
