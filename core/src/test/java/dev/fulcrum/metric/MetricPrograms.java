package dev.fulcrum.metric;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fulcrum.task.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The programs that are measured in tests, and what core/src/test/peers/metrics.py found about them. */
public final class MetricPrograms {
    private MetricPrograms() {}

    public static JsonNode expected() {
        try {
            return new ObjectMapper().readTree(resource("peers.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param name for example {@code account.first.py} */
    public static String text(Language language, String name) {
        return resource("programs/" + language.id() + "/" + name);
    }

    public static List<Integer> numbers(JsonNode array) {
        List<Integer> numbers = new ArrayList<>();
        array.forEach(each -> numbers.add(each.asInt()));
        return numbers;
    }

    private static String resource(String name) {
        try (InputStream file = MetricPrograms.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
