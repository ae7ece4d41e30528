package dev.fulcrum.inference;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * One key-value cache and one thread of computation. Tokens are collected with {@link #add} and computed together by
 * {@link #decode()}. Belongs to one thread.
 */
final class LlamaContext implements AutoCloseable {
    /** Tokens computed at once while a prompt is read. */
    static final int CHUNK = 512;

    /** LLAMA_FLASH_ATTN_TYPE_ENABLED: masked cells are skipped, so what lies between a sequence's cells cannot change its sums. */
    private static final int FLASH_ATTENTION = 1;

    private final Arena arena = Arena.ofConfined();
    private final LlamaModel model;
    private final MemorySegment context;
    private final MemorySegment memory;
    private final MemorySegment batch;
    private final MemorySegment tokens = arena.allocate(JAVA_INT, CHUNK);
    private final MemorySegment positions = arena.allocate(JAVA_INT, CHUNK);
    private final MemorySegment sequences = arena.allocate(JAVA_INT, CHUNK);
    private final MemorySegment outputs = arena.allocate(JAVA_BYTE, CHUNK);
    private final MethodHandle decode;
    private final MethodHandle logits;
    private final MethodHandle copy;
    private final MethodHandle remove;
    private final MethodHandle free;
    private final int cells;
    private final int outputLimit;
    private int filled;

    /**
     * @param cells tokens that the cache holds, over all sequences
     * @param sequenceCount sequences that may exist at a time
     * @param outputLimit logits wanted from one decode at most
     */
    LlamaContext(LlamaModel model, int cells, int sequenceCount, int outputLimit) {
        this.model = model;
        this.cells = cells;
        this.outputLimit = outputLimit;
        LlamaLibrary library = model.library();
        decode = library.function("llama_decode", FunctionDescriptor.of(JAVA_INT, ADDRESS, LlamaLayouts.BATCH));
        logits = library.function("llama_get_logits_ith", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
        copy = library.function(
                "llama_memory_seq_cp", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
        remove = library.function(
                "llama_memory_seq_rm", FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT));
        free = library.function("llama_free", FunctionDescriptor.ofVoid(ADDRESS));
        context = create(library, sequenceCount);
        batch = batch();
        try {
            memory = (MemorySegment) library.function("llama_get_memory", FunctionDescriptor.of(ADDRESS, ADDRESS))
                    .invokeExact(context);
        } catch (Throwable failure) {
            throw LlamaLibrary.rethrown(failure);
        }
    }

    private MemorySegment create(LlamaLibrary library, int sequenceCount) {
        library.log().clear();
        MemorySegment parameters = library.contextParameters(arena);
        set(parameters, "n_ctx", cells);
        set(parameters, "n_batch", CHUNK);
        set(parameters, "n_ubatch", CHUNK);
        set(parameters, "n_seq_max", sequenceCount);
        set(parameters, "n_outputs_max", outputLimit);
        set(parameters, "n_outputs_max_per_seq", outputLimit);
        set(parameters, "n_threads", 1);
        set(parameters, "n_threads_batch", 1);
        set(parameters, "flash_attn_type", FLASH_ATTENTION);
        parameters.set(JAVA_BOOLEAN, LlamaLayouts.offset(LlamaLayouts.CONTEXT_PARAMETERS, "kv_unified"), true);
        try {
            MemorySegment created = (MemorySegment) library.function(
                            "llama_init_from_model",
                            FunctionDescriptor.of(ADDRESS, ADDRESS, LlamaLayouts.CONTEXT_PARAMETERS))
                    .invokeExact(model.address(), parameters);
            if (created.address() == 0) {
                throw new NativeFailure("no context of " + cells + " cells could be made: "
                        + library.log().summary());
            }
            int given = (int) library.function("llama_n_ctx", FunctionDescriptor.of(JAVA_INT, ADDRESS))
                    .invokeExact(created);
            if (given < cells) {
                throw new NativeFailure("a context of " + cells + " cells was asked for and " + given + " were given");
            }
            return created;
        } catch (Throwable failure) {
            throw LlamaLibrary.rethrown(failure);
        }
    }

    private static void set(MemorySegment parameters, String field, int value) {
        parameters.set(JAVA_INT, LlamaLayouts.offset(LlamaLayouts.CONTEXT_PARAMETERS, field), value);
    }

    private MemorySegment batch() {
        MemorySegment counts = arena.allocate(JAVA_INT, CHUNK);
        MemorySegment pointers = arena.allocate(ADDRESS, CHUNK);
        for (int i = 0; i < CHUNK; i++) {
            counts.setAtIndex(JAVA_INT, i, 1);
            pointers.setAtIndex(ADDRESS, i, sequences.asSlice((long) i * Integer.BYTES));
        }
        MemorySegment made = arena.allocate(LlamaLayouts.BATCH);
        made.set(ADDRESS, LlamaLayouts.offset(LlamaLayouts.BATCH, "token"), tokens);
        made.set(ADDRESS, LlamaLayouts.offset(LlamaLayouts.BATCH, "pos"), positions);
        made.set(ADDRESS, LlamaLayouts.offset(LlamaLayouts.BATCH, "n_seq_id"), counts);
        made.set(ADDRESS, LlamaLayouts.offset(LlamaLayouts.BATCH, "seq_id"), pointers);
        made.set(ADDRESS, LlamaLayouts.offset(LlamaLayouts.BATCH, "logits"), outputs);
        return made;
    }

    int outputLimit() {
        return outputLimit;
    }

    /** Puts a token into the next batch; at most {@link #CHUNK} fit. */
    void add(int token, int position, int sequence, boolean output) {
        tokens.setAtIndex(JAVA_INT, filled, token);
        positions.setAtIndex(JAVA_INT, filled, position);
        sequences.setAtIndex(JAVA_INT, filled, sequence);
        outputs.set(JAVA_BYTE, filled, output ? (byte) 1 : 0);
        filled++;
    }

    /** Computes the batch and empties it. */
    void decode() {
        batch.set(JAVA_INT, 0, filled);
        filled = 0;
        int status;
        try {
            status = (int) decode.invokeExact(context, batch);
        } catch (Throwable failure) {
            throw LlamaLibrary.rethrown(failure);
        }
        if (status != 0) {
            throw new NativeFailure("llama_decode answers " + status
                    + (status == 1
                            ? ": the key-value cache is full"
                            : ": " + model.library().log().summary()));
        }
    }

    /** Copies the logits of the batch's token at this index, which must have been added as an output. */
    void logits(int index, float[] target) {
        try {
            MemorySegment row =
                    ((MemorySegment) logits.invokeExact(context, index)).reinterpret((long) model.size() * Float.BYTES);
            MemorySegment.copy(row, JAVA_FLOAT, 0, target, 0, model.size());
        } catch (Throwable failure) {
            throw LlamaLibrary.rethrown(failure);
        }
    }

    /** Lets a sequence share all cells of another one. */
    void share(int from, int to) {
        try {
            copy.invokeExact(memory, from, to, -1, -1);
        } catch (Throwable failure) {
            throw LlamaLibrary.rethrown(failure);
        }
    }

    /** Takes the cells of a sequence from a position on. */
    void forget(int sequence, int from) {
        try {
            boolean removed = (boolean) remove.invokeExact(memory, sequence, from, -1);
            if (!removed) {
                throw new NativeFailure("sequence " + sequence + " cannot be cut at " + from);
            }
        } catch (Throwable failure) {
            throw LlamaLibrary.rethrown(failure);
        }
    }

    @Override
    public void close() {
        try {
            free.invokeExact(context);
        } catch (Throwable failure) {
            throw LlamaLibrary.rethrown(failure);
        }
        arena.close();
    }
}
