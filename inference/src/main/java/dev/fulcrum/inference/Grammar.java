package dev.fulcrum.inference;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.fulcrum.UserError;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** A GBNF grammar and how far one text has come in it. Belongs to one thread. */
final class Grammar implements AutoCloseable {
    private static final long ENTRY = LlamaLayouts.TOKEN_DATA.byteSize();
    private static final long LOGIT = LlamaLayouts.offset(LlamaLayouts.TOKEN_DATA, "logit");

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment sampler;
    private final MemorySegment entries;
    private final MemorySegment array;
    private final MethodHandle apply;
    private final MethodHandle accept;
    private final MethodHandle free;

    /** @throws UserError when the grammar cannot be parsed or has no rule {@code root} */
    Grammar(LlamaModel model, String gbnf) {
        LlamaLibrary library = model.library();
        apply = library.function("llama_sampler_apply", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));
        accept = library.function("llama_sampler_accept", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT));
        free = library.function("llama_sampler_free", FunctionDescriptor.ofVoid(ADDRESS));
        sampler = parse(model, gbnf);
        entries = arena.allocate(LlamaLayouts.TOKEN_DATA, model.size());
        for (int token = 0; token < model.size(); token++) {
            entries.set(JAVA_INT, token * ENTRY, token);
        }
        array = arena.allocate(LlamaLayouts.TOKEN_DATA_ARRAY);
    }

    private MemorySegment parse(LlamaModel model, String gbnf) {
        LlamaLibrary library = model.library();
        library.log().clear();
        try {
            MemorySegment made = (MemorySegment) library.function(
                            "llama_sampler_init_grammar", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, ADDRESS))
                    .invokeExact(model.vocabularyAddress(), arena.allocateFrom(gbnf), arena.allocateFrom("root"));
            if (made.address() == 0) {
                arena.close();
                throw new UserError("the grammar is not GBNF with a rule named root: "
                        + library.log().summary());
            }
            return made;
        } catch (Throwable failure) {
            throw LlamaLibrary.rethrown(failure);
        }
    }

    /**
     * Forbids every token that the grammar does not allow next.
     *
     * @param masked gets the logits, negative infinity where forbidden
     * @return whether any token is left
     */
    boolean mask(float[] logits, float[] masked) {
        for (int token = 0; token < logits.length; token++) {
            entries.set(JAVA_FLOAT, token * ENTRY + LOGIT, logits[token]);
        }
        array.set(ADDRESS, LlamaLayouts.offset(LlamaLayouts.TOKEN_DATA_ARRAY, "data"), entries);
        array.set(JAVA_LONG, LlamaLayouts.offset(LlamaLayouts.TOKEN_DATA_ARRAY, "size"), logits.length);
        array.set(JAVA_LONG, LlamaLayouts.offset(LlamaLayouts.TOKEN_DATA_ARRAY, "selected"), -1L);
        array.set(JAVA_BOOLEAN, LlamaLayouts.offset(LlamaLayouts.TOKEN_DATA_ARRAY, "sorted"), false);
        try {
            apply.invokeExact(sampler, array);
        } catch (Throwable failure) {
            throw LlamaLibrary.rethrown(failure);
        }
        boolean left = false;
        for (int token = 0; token < logits.length; token++) {
            float logit = entries.get(JAVA_FLOAT, token * ENTRY + LOGIT);
            masked[token] = logit;
            left |= logit > Float.NEGATIVE_INFINITY;
        }
        return left;
    }

    /** Moves on by a token that {@link #mask} allowed; the library ends the process on any other. */
    void accept(int token) {
        try {
            accept.invokeExact(sampler, token);
        } catch (Throwable failure) {
            throw LlamaLibrary.rethrown(failure);
        }
    }

    @Override
    public void close() {
        try {
            free.invokeExact(sampler);
        } catch (Throwable failure) {
            throw LlamaLibrary.rethrown(failure);
        }
        arena.close();
    }
}
