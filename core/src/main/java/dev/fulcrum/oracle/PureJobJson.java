package dev.fulcrum.oracle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Frames of the pure profile's guest, field by field: a run is over before the JVM has compiled what binds records by reflection,
 * which took a third of its time. Thread-safe.
 */
final class PureJobJson {
    /** Buffers of the pool, because those that a thread keeps are new for each virtual thread. */
    private final JsonFactory json = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            .build();

    byte[] bytes(PureJob job) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator out = json.createGenerator(bytes)) {
            out.writeStartObject();
            switch (job) {
                case PureJob.Lesson lesson -> {
                    out.writeNumberField("task", lesson.task());
                    out.writeStringField("prelude", lesson.prelude());
                    out.writeStringField("test", lesson.test());
                    out.writeStringField("entry_point", lesson.entryPoint());
                }
                case PureJob.Forget forget -> out.writeBooleanField("forget", forget.forget());
                case PureJob.Question question -> {
                    out.writeNumberField("id", question.id());
                    out.writeNumberField("task", question.task());
                    out.writeStringField("program", question.program());
                    writeSeconds(out, "cpu_seconds", question.cpuSeconds());
                    writeSeconds(out, "wall_seconds", question.wallSeconds());
                }
            }
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** Mostly whole seconds, which are cheaper to write. */
    private static void writeSeconds(JsonGenerator out, String field, double seconds) throws IOException {
        if (seconds == Math.rint(seconds)) {
            out.writeNumberField(field, (long) seconds);
        } else {
            out.writeNumberField(field, seconds);
        }
    }

    /** @throws IOException when the frame is not an answer */
    PureJob.Answer answer(byte[] frame) throws IOException {
        long id = -1;
        double cpu = 0;
        String engine = "";
        GuestAnswer.@Nullable Finding functional = null;
        try (JsonParser in = json.createParser(frame)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String field = in.currentName();
                in.nextToken();
                switch (field) {
                    case "id" -> id = in.getLongValue();
                    case "cpu" -> cpu = in.getDoubleValue();
                    case "engine" -> engine = in.getText();
                    case "functional" -> functional = finding(in);
                    default -> throw new IOException("an answer has no field " + field);
                }
            }
        }
        if (functional == null) {
            throw new IOException("an answer without a verdict");
        }
        return new PureJob.Answer(id, functional, cpu, engine);
    }

    private static GuestAnswer.Finding finding(JsonParser in) throws IOException {
        String verdict = "";
        String reason = null;
        String cause = null;
        String detail = null;
        double cpu = 0;
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String field = in.currentName();
            in.nextToken();
            switch (field) {
                case "verdict" -> verdict = in.getText();
                case "reason" -> reason = in.getText();
                case "cause" -> cause = in.getText();
                case "detail" -> detail = in.getText();
                case "cpu" -> cpu = in.getDoubleValue();
                default -> in.skipChildren();
            }
        }
        return new GuestAnswer.Finding(verdict, reason, cause, detail, cpu);
    }
}
