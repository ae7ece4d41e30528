package dev.fulcrum.inference;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Weights and vocabulary of a gguf file, shared by all contexts. Thread-safe: only reads after loading. */
final class LlamaModel {
    private static final int LONGEST_PIECE = 512;
    private static final long LONGEST_TEMPLATE = 1 << 20;

    private final LlamaLibrary library;
    private final MemorySegment model;
    private final MemorySegment vocabulary;
    private final MethodHandle tokenize;
    private final int size;
    private final int trainedContext;
    private final byte[][] pieces;
    private final boolean[] closing;

    private LlamaModel(LlamaLibrary library, MemorySegment model) throws Throwable {
        this.library = library;
        this.model = model;
        this.vocabulary =
                (MemorySegment) library.function("llama_model_get_vocab", FunctionDescriptor.of(ADDRESS, ADDRESS))
                        .invokeExact(model);
        this.size = (int) library.function("llama_vocab_n_tokens", FunctionDescriptor.of(JAVA_INT, ADDRESS))
                .invokeExact(vocabulary);
        this.trainedContext =
                (int) library.function("llama_model_n_ctx_train", FunctionDescriptor.of(JAVA_INT, ADDRESS))
                        .invokeExact(model);
        this.tokenize = library.function(
                "llama_tokenize",
                FunctionDescriptor.of(
                        JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_BOOLEAN, JAVA_BOOLEAN));
        this.pieces = new byte[size][];
        this.closing = new boolean[size];
        readVocabulary();
    }

    /** @throws NativeFailure when the file is no gguf that this library can load */
    static LlamaModel load(LlamaLibrary library, Path gguf) {
        library.log().clear();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment parameters = library.modelParameters(arena);
            set(parameters, "n_gpu_layers", 0);
            // Repacked weights are multiplied by other kernels for other batch sizes, and the results differ in their
            // last bits.
            parameters.set(JAVA_BOOLEAN, LlamaLayouts.offset(LlamaLayouts.MODEL_PARAMETERS, "use_extra_bufts"), false);
            MemorySegment model = (MemorySegment) library.function(
                            "llama_model_load_from_file",
                            FunctionDescriptor.of(ADDRESS, ADDRESS, LlamaLayouts.MODEL_PARAMETERS))
                    .invokeExact(arena.allocateFrom(gguf.toString()), parameters);
            if (model.address() == 0) {
                throw new NativeFailure("llama.cpp cannot load the model " + gguf + ": "
                        + library.log().summary());
            }
            return new LlamaModel(library, model);
        } catch (Throwable failure) {
            throw LlamaLibrary.rethrown(failure);
        }
    }

    private static void set(MemorySegment parameters, String field, int value) {
        parameters.set(JAVA_INT, LlamaLayouts.offset(LlamaLayouts.MODEL_PARAMETERS, field), value);
    }

    private void readVocabulary() throws Throwable {
        MethodHandle piece = library.function(
                "llama_token_to_piece",
                FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_BOOLEAN));
        MethodHandle endOfGeneration = library.predicate("llama_vocab_is_eog");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(LONGEST_PIECE);
            for (int token = 0; token < size; token++) {
                int length = (int) piece.invokeExact(vocabulary, token, buffer, LONGEST_PIECE, 0, false);
                if (length < 0) {
                    throw new NativeFailure("token " + token + " is longer than " + LONGEST_PIECE + " bytes");
                }
                pieces[token] = buffer.asSlice(0, length).toArray(JAVA_BYTE);
                closing[token] = (boolean) endOfGeneration.invokeExact(vocabulary, token);
            }
        }
    }

    /** Number of tokens of the vocabulary. */
    int size() {
        return size;
    }

    /** Longest sequence that the model was trained on, in tokens. */
    int trainedContext() {
        return trainedContext;
    }

    /** The bytes of a token, not always whole characters; empty for control tokens. Not to be written to. */
    byte[] piece(int token) {
        return pieces[token];
    }

    /** Whether the token says that the model is done. */
    boolean closes(int token) {
        return closing[token];
    }

    /** The Jinja template that the file carries, null when it has none. */
    @Nullable
    String chatTemplate() {
        try {
            MemorySegment template = (MemorySegment)
                    library.function("llama_model_chat_template", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS))
                            .invokeExact(model, MemorySegment.NULL);
            return template.address() == 0
                    ? null
                    : template.reinterpret(LONGEST_TEMPLATE).getString(0);
        } catch (Throwable failure) {
            throw LlamaLibrary.rethrown(failure);
        }
    }

    /** Tokens of plain text: what looks like a control token in it stays text. */
    int[] tokens(String text) {
        return tokens(text, false);
    }

    /** The control token of this name. @throws NativeFailure when the vocabulary has none */
    int control(String name) {
        int[] tokens = tokens(name, true);
        if (tokens.length != 1) {
            throw new NativeFailure("the model's vocabulary has no control token " + name);
        }
        return tokens[0];
    }

    private int[] tokens(String text, boolean parseControl) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment source = arena.allocateFrom(JAVA_BYTE, bytes);
            int capacity = bytes.length + 8;
            MemorySegment target = arena.allocate(JAVA_INT, capacity);
            int count =
                    (int) tokenize.invokeExact(vocabulary, source, bytes.length, target, capacity, false, parseControl);
            if (count < 0) {
                throw new NativeFailure("a text of " + bytes.length + " bytes could not be tokenised");
            }
            return target.asSlice(0, (long) count * Integer.BYTES).toArray(JAVA_INT);
        } catch (Throwable failure) {
            throw LlamaLibrary.rethrown(failure);
        }
    }

    LlamaLibrary library() {
        return library;
    }

    MemorySegment address() {
        return model;
    }

    MemorySegment vocabularyAddress() {
        return vocabulary;
    }
}
