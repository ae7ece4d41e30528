package dev.fulcrum.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.fulcrum.UserError;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A data set of one JSON object a line or of one array of them, plain or gzip-compressed. Numbers may be NaN and Infinity, as Python writes them. */
final class JsonLines {
    /**
     * One line.
     *
     * @param number 1-based; in an array, the place in it
     */
    record Line(int number, JsonNode value) {
        /** A field that must be a text. */
        String text(String field) {
            JsonNode node = value.get(field);
            if (node == null || !node.isTextual()) {
                throw new UserError("line " + number + ": field \"" + field + "\" is missing or no text");
            }
            return node.asText();
        }

        /** A field that must be a text or a whole number, as text. */
        String id(String field) {
            JsonNode node = value.get(field);
            if (node != null && node.isIntegralNumber()) {
                return node.asText();
            }
            return text(field);
        }
    }

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private JsonLines() {}

    static byte[] bytes(Path file) {
        try {
            byte[] raw = Files.readAllBytes(file);
            boolean compressed = raw.length > 2 && (raw[0] & 0xff) == 0x1f && (raw[1] & 0xff) == 0x8b;
            if (!compressed) {
                return raw;
            }
            try (InputStream in = new GZIPInputStream(new BufferedInputStream(new ByteArrayInputStream(raw)))) {
                return in.readAllBytes();
            }
        } catch (NoSuchFileException absent) {
            throw new UserError("there is no file " + file);
        } catch (IOException unreadable) {
            throw new UserError(file + " cannot be read: " + unreadable.getMessage());
        }
    }

    static List<Line> read(Path file) {
        List<Line> lines = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int number = 0;
        String content = new String(bytes(file), StandardCharsets.UTF_8);
        if (content.stripLeading().startsWith("[")) {
            return array(file, content);
        }
        for (String text : content.lines().toList()) {
            number++;
            if (text.isBlank()) {
                continue;
            }
            try {
                lines.add(new Line(number, JSON.readTree(text)));
            } catch (JsonProcessingException broken) {
                problems.add("line " + number + ": is not JSON: " + broken.getOriginalMessage());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        if (!problems.isEmpty()) {
            throw new UserError(file + " has " + problems.size() + " broken lines", problems);
        }
        return lines;
    }

    private static List<Line> array(Path file, String content) {
        try {
            List<Line> lines = new ArrayList<>();
            JSON.readTree(content).forEach(each -> lines.add(new Line(lines.size() + 1, each)));
            return lines;
        } catch (JsonProcessingException broken) {
            throw new UserError(file + " is no JSON array: " + broken.getOriginalMessage());
        }
    }
}
