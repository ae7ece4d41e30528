package dev.fulcrum.inference;

import dev.fulcrum.model.Completion.Finish;
import dev.fulcrum.model.CompletionRequest;
import dev.fulcrum.model.Decoding;
import dev.fulcrum.model.Message;
import dev.fulcrum.model.Question;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How orders and replies cross a pipe: a frame is its length (4 bytes, big endian), a byte for the kind, and the fields in the
 * order of the record; texts are length and UTF-8, lists are length and elements. Both ends are always of the same build.
 */
final class Wire {
    private static final int LARGEST = 1 << 28;

    private static final byte COMPLETE = 1;
    private static final byte SCORE = 2;
    private static final byte CANCEL = 3;
    private static final byte READY = 4;
    private static final byte COMPLETED = 5;
    private static final byte SCORED = 6;
    private static final byte FAILED = 7;

    private Wire() {}

    static void write(OutputStream stream, Order order) throws IOException {
        frame(stream, out -> {
            switch (order) {
                case Order.Complete complete -> {
                    out.writeByte(COMPLETE);
                    out.writeLong(complete.id());
                    writeRequest(out, complete.request());
                    out.writeBoolean(complete.endless());
                }
                case Order.Score score -> {
                    out.writeByte(SCORE);
                    out.writeLong(score.id());
                    writeQuestion(out, score.question());
                    writeText(out, score.continuation());
                }
                case Order.Cancel cancel -> {
                    out.writeByte(CANCEL);
                    out.writeLong(cancel.id());
                }
            }
        });
    }

    static void write(OutputStream stream, Reply reply) throws IOException {
        frame(stream, out -> {
            switch (reply) {
                case Reply.Ready ready -> {
                    out.writeByte(READY);
                    out.writeByte(ready.shape().ordinal());
                    out.writeInt(ready.trainedContext());
                }
                case Reply.Completed completed -> {
                    out.writeByte(COMPLETED);
                    out.writeLong(completed.id());
                    out.writeInt(completed.promptTokens());
                    writeList(out, completed.texts(), Wire::writeGenerated);
                }
                case Reply.Scored scored -> {
                    out.writeByte(SCORED);
                    out.writeLong(scored.id());
                    writeList(out, scored.tokens(), (target, token) -> {
                        writeText(target, token.text());
                        target.writeDouble(token.logProbability());
                    });
                }
                case Reply.Failed failed -> {
                    out.writeByte(FAILED);
                    out.writeLong(failed.id());
                    out.writeBoolean(failed.usersMistake());
                    writeText(out, failed.message());
                }
            }
        });
    }

    /** @return the next order, null at the end of the stream */
    static @Nullable Order readOrder(InputStream stream) throws IOException {
        DataInputStream in = nextFrame(stream);
        if (in == null) {
            return null;
        }
        byte kind = in.readByte();
        return switch (kind) {
            case COMPLETE -> new Order.Complete(in.readLong(), readRequest(in), in.readBoolean());
            case SCORE -> new Order.Score(in.readLong(), readQuestion(in), readText(in));
            case CANCEL -> new Order.Cancel(in.readLong());
            default -> throw new IOException("no order is of kind " + kind);
        };
    }

    /** @return the next reply, null at the end of the stream */
    static @Nullable Reply readReply(InputStream stream) throws IOException {
        DataInputStream in = nextFrame(stream);
        if (in == null) {
            return null;
        }
        byte kind = in.readByte();
        return switch (kind) {
            case READY -> new Reply.Ready(BatchShape.values()[in.readByte()], in.readInt());
            case COMPLETED -> new Reply.Completed(in.readLong(), in.readInt(), readList(in, Wire::readGenerated));
            case SCORED ->
                new Reply.Scored(
                        in.readLong(),
                        readList(in, source -> new TokenLikelihood(readText(source), source.readDouble())));
            case FAILED -> new Reply.Failed(in.readLong(), in.readBoolean(), readText(in));
            default -> throw new IOException("no reply is of kind " + kind);
        };
    }

    private static void writeRequest(DataOutputStream out, CompletionRequest request) throws IOException {
        writeQuestion(out, request.question());
        Decoding decoding = request.decoding();
        out.writeDouble(decoding.temperature());
        out.writeDouble(decoding.topP());
        out.writeInt(decoding.maxTokens());
        writeList(out, decoding.stop(), Wire::writeText);
        writeList(out, decoding.grammar().stream().toList(), Wire::writeText);
        writeList(out, request.seeds(), DataOutputStream::writeLong);
    }

    private static CompletionRequest readRequest(DataInputStream in) throws IOException {
        Question question = readQuestion(in);
        double temperature = in.readDouble();
        double topP = in.readDouble();
        int maxTokens = in.readInt();
        List<String> stop = readList(in, Wire::readText);
        Optional<String> grammar = readList(in, Wire::readText).stream().findFirst();
        List<Long> seeds = readList(in, DataInputStream::readLong);
        return new CompletionRequest(question, new Decoding(temperature, topP, maxTokens, stop, grammar), seeds);
    }

    private static void writeQuestion(DataOutputStream out, Question question) throws IOException {
        switch (question) {
            case Question.Chat chat -> {
                out.writeBoolean(true);
                writeList(out, chat.messages(), (target, message) -> {
                    target.writeByte(message.speaker().ordinal());
                    writeText(target, message.text());
                });
                writeText(out, chat.answerPrefix());
            }
            case Question.Continuation continuation -> {
                out.writeBoolean(false);
                writeText(out, continuation.text());
            }
        }
    }

    private static Question readQuestion(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return new Question.Continuation(readText(in));
        }
        List<Message> messages =
                readList(in, source -> new Message(Message.Speaker.values()[source.readByte()], readText(source)));
        return new Question.Chat(messages, readText(in));
    }

    private static void writeGenerated(DataOutputStream out, GeneratedText text) throws IOException {
        writeText(out, text.text());
        out.writeByte(text.finish().ordinal());
        out.writeInt(text.tokens());
        out.writeDouble(text.logProbability());
    }

    private static GeneratedText readGenerated(DataInputStream in) throws IOException {
        return new GeneratedText(readText(in), Finish.values()[in.readByte()], in.readInt(), in.readDouble());
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static <T> void writeList(DataOutputStream out, List<T> list, ElementWriter<T> writer) throws IOException {
        out.writeInt(list.size());
        for (T element : list) {
            writer.write(out, element);
        }
    }

    private static <T> List<T> readList(DataInputStream in, ElementReader<T> reader) throws IOException {
        int size = in.readInt();
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(reader.read(in));
        }
        return list;
    }

    private static void frame(OutputStream stream, FrameWriter writer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0);
        writer.write(out);
        byte[] frame = bytes.toByteArray();
        int length = frame.length - Integer.BYTES;
        for (int i = 0; i < Integer.BYTES; i++) {
            frame[i] = (byte) (length >>> (24 - 8 * i));
        }
        stream.write(frame);
        stream.flush();
    }

    private static @Nullable DataInputStream nextFrame(InputStream stream) throws IOException {
        byte[] head = stream.readNBytes(Integer.BYTES);
        if (head.length < Integer.BYTES) {
            return null;
        }
        int length = ByteBuffer.wrap(head).getInt();
        if (length < 1 || length > LARGEST) {
            throw new IOException("a frame of " + length + " bytes is not one of ours");
        }
        byte[] frame = stream.readNBytes(length);
        if (frame.length < length) {
            throw new EOFException("the stream ends within a frame");
        }
        return new DataInputStream(new ByteArrayInputStream(frame));
    }

    @FunctionalInterface
    private interface FrameWriter {
        void write(DataOutputStream out) throws IOException;
    }

    @FunctionalInterface
    private interface ElementWriter<T> {
        void write(DataOutputStream out, T element) throws IOException;
    }

    @FunctionalInterface
    private interface ElementReader<T> {
        T read(DataInputStream in) throws IOException;
    }
}
