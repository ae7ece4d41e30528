package dev.fulcrum.study;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.Sha256;
import dev.fulcrum.UserError;
import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.Trust;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.sample.SampleFile.Submission;
import dev.fulcrum.task.Suite;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Verdicts as JSON lines in the order of the samples, one written as soon as it and all before it are known. Each line says of
 * which program, suite and judge it speaks, so that a run that was cut goes on where the file ends, and nothing else does.
 */
public final class VerdictFile implements AutoCloseable {
    private static final int HASH_BYTES = 8;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final FileChannel channel;
    private final String suite;
    private final String judge;
    private final List<Judgement> finished;

    private VerdictFile(Path file, FileChannel channel, String suite, String judge, List<Judgement> finished) {
        this.file = file;
        this.channel = channel;
        this.suite = suite;
        this.judge = judge;
        this.finished = finished;
    }

    /**
     * Opens the file, made when absent, and takes it for this process alone.
     *
     * @param submissions all that are to be judged, in their order
     * @param setting what verdicts depend on besides suite and program
     * @param announce told in one sentence what was repaired and where the run goes on
     * @throws UserError when the file holds something else, or another process writes it
     */
    public static VerdictFile open(
            Path file, Suite suite, List<Submission> submissions, String setting, Consumer<String> announce) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                lock(file, channel);
                String suiteHash = shortened(suite.hash());
                String judge = shortened(Sha256.of(setting));
                List<String> lines = wholeLines(file, channel, announce);
                List<Judgement> finished = read(file, lines, submissions, suiteHash, judge);
                if (!finished.isEmpty()) {
                    announce.accept("%s holds %d of %d verdicts; going on behind them"
                            .formatted(file, finished.size(), submissions.size()));
                }
                return new VerdictFile(file, channel, suiteHash, judge, finished);
            } catch (IOException | RuntimeException failed) {
                channel.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new UserError("the verdicts " + file + " cannot be written: " + failed.getMessage());
        }
    }

    /**
     * What an earlier run judged: the first so many of the submissions. Used processor time is not in the file; such
     * judgements say zero.
     */
    public List<Judgement> finished() {
        return List.copyOf(finished);
    }

    /** @throws UserError when the disk takes no more */
    public void append(Submission submission, Judgement judgement) {
        ByteBuffer line = ByteBuffer.wrap((line(submission, judgement) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (line.hasRemaining()) {
                channel.write(line);
            }
        } catch (IOException failed) {
            throw new UserError("the verdicts " + file + " cannot be written: " + failed.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UserError("the verdicts " + file + " cannot be written: " + failed.getMessage());
        }
    }

    private static void lock(Path file, FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException ours) {
            // Said below.
        }
        throw new UserError("another Fulcrum is writing " + file + "; wait for it or write elsewhere");
    }

    /** The lines that were finished; the rest of a line that was cut is cut off, and the channel stands behind the last line. */
    private static List<String> wholeLines(Path file, FileChannel channel, Consumer<String> announce)
            throws IOException {
        byte[] bytes = new byte[Math.toIntExact(channel.size())];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            continue;
        }
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        if (end < bytes.length) {
            announce.accept("the last line of %s was torn: cut off its %d bytes, its sample is judged again"
                    .formatted(file, bytes.length - end));
            channel.truncate(end);
        }
        channel.position(end);
        return new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList();
    }

    private static List<Judgement> read(
            Path file, List<String> lines, List<Submission> submissions, String suite, String judge) {
        List<Judgement> finished = new ArrayList<>();
        for (String text : lines) {
            String place = file + ", line " + (finished.size() + 1) + ": ";
            String remedy = "; remove the file to judge anew, or write elsewhere";
            if (finished.size() == submissions.size()) {
                throw new UserError(place + "there are only " + submissions.size() + " samples" + remedy);
            }
            try {
                JsonNode line = JSON.readTree(text);
                List<String> differences = differences(line, submissions.get(finished.size()), suite, judge);
                if (!differences.isEmpty()) {
                    throw new UserError(place + "is of another run: " + String.join(", ", differences) + remedy);
                }
                finished.add(judgement(line));
            } catch (JsonProcessingException | IllegalArgumentException foreign) {
                throw new UserError(place + "is no verdict" + remedy);
            }
        }
        return finished;
    }

    private static List<String> differences(JsonNode line, Submission submission, String suite, String judge) {
        List<String> found = new ArrayList<>();
        if (!line.path("suite").asText().equals(suite)) {
            found.add("another suite");
        } else if (!line.path("task_id").asText().equals(submission.task().id())
                || line.path("sample").asInt(-1) != submission.index()
                || !line.path("program").asText().equals(shortened(Sha256.of(submission.program())))) {
            found.add("another sample than the one in line " + submission.line() + " of the samples");
        }
        if (!line.path("judge").asText().equals(judge)) {
            found.add("other limits, another isolation or other guests");
        }
        return found;
    }

    private String line(Submission submission, Judgement judgement) {
        Verdict verdict = judgement.functional();
        ObjectNode line = JSON.createObjectNode()
                .put("task_id", submission.task().id())
                .put("sample", submission.index())
                .put("functional", verdict.id())
                .put("security", judgement.security().id())
                .put("trust", judgement.trust().name())
                .put("category", verdict.category())
                .put("test", judgement.test())
                .put("detail", detail(verdict));
        if (verdict instanceof Verdict.TimedOut timedOut) {
            line.put("limit_ms", timedOut.limit().toMillis());
        }
        if (!judgement.exploits().isEmpty()) {
            ArrayNode exploits = line.putArray("exploits");
            judgement
                    .exploits()
                    .forEach(outcome -> exploits.addObject()
                            .put("exploit", outcome.exploit())
                            .put("held_out", outcome.heldOut())
                            .put("result", outcome.result().name().toLowerCase(Locale.ROOT))
                            .put("detail", outcome.detail()));
        }
        line.put("engine", judgement.engine())
                .put("mechanism", judgement.mechanism())
                .put("suite", suite)
                .put("program", shortened(Sha256.of(submission.program())))
                .put("judge", judge);
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a verdict is plain data", impossible);
        }
    }

    private static String detail(Verdict verdict) {
        return verdict instanceof Verdict.TimedOut timedOut
                ? "more than " + timedOut.limit().toMillis() + " ms of processor time"
                : verdict.detail();
    }

    private static Judgement judgement(JsonNode line) {
        Duration limit = Duration.ofMillis(line.path("limit_ms").asLong());
        Verdict verdict = Verdict.of(
                line.path("functional").asText(),
                line.path("category").asText(),
                line.path("detail").asText(),
                limit,
                limit);
        List<ExploitOutcome> exploits = new ArrayList<>();
        line.path("exploits")
                .forEach(exploit -> exploits.add(new ExploitOutcome(
                        exploit.path("exploit").asText(),
                        exploit.path("held_out").asBoolean(),
                        ExploitOutcome.Result.valueOf(
                                exploit.path("result").asText().toUpperCase(Locale.ROOT)),
                        exploit.path("detail").asText())));
        return new Judgement(
                verdict,
                line.path("test").asText(),
                exploits,
                Trust.valueOf(line.path("trust").asText()),
                line.path("mechanism").asText(),
                Duration.ZERO);
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(hash.length(), 2 * HASH_BYTES));
    }
}
