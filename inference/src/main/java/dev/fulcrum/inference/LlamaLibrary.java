package dev.fulcrum.inference;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The loaded llama.cpp: finds its functions and proves that its structs are ours. One per process, never unloaded. Thread-safe. */
final class LlamaLibrary {
    /** The release that {@link LlamaLayouts} describes is part of the file names, so a wrong one is not even found. */
    static final String LLAMA = "libllama.v0.5.0.so";

    static final String GGML = "libggml.v0.5.0.so";

    private final Linker linker = Linker.nativeLinker();
    private final SymbolLookup llama;
    private final SymbolLookup ggml;
    private final NativeLog log = new NativeLog();

    private LlamaLibrary(SymbolLookup llama, SymbolLookup ggml) {
        this.llama = llama;
        this.ggml = ggml;
    }

    /**
     * Loads the library and the variant of its kernels that suits this processor.
     *
     * @param folder holds libllama, libggml, libggml-base and the libggml-cpu variants
     * @throws NativeFailure when a file is missing or a struct has another layout
     */
    static LlamaLibrary load(Path folder) {
        SymbolLookup ggml = lookup(folder.resolve(GGML));
        SymbolLookup llama = lookup(folder.resolve(LLAMA));
        LlamaLibrary library = new LlamaLibrary(llama, ggml);
        library.redirectLog();
        try {
            library.function("ggml_backend_load_all_from_path", FunctionDescriptor.ofVoid(ADDRESS))
                    .invokeExact(Arena.global().allocateFrom(folder.toString()));
            library.function("llama_backend_init", FunctionDescriptor.ofVoid()).invokeExact();
            long kernels = (long) library.function("ggml_backend_reg_count", FunctionDescriptor.of(JAVA_LONG))
                    .invokeExact();
            if (kernels == 0) {
                throw new NativeFailure("none of the libggml-cpu-*.so in " + folder + " runs on this processor");
            }
        } catch (Throwable failure) {
            throw rethrown(failure);
        }
        library.verifyLayouts();
        return library;
    }

    private static SymbolLookup lookup(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new NativeFailure("the library " + file + " is missing; run `fulcrum setup`");
        }
        try {
            return SymbolLookup.libraryLookup(file, Arena.global());
        } catch (IllegalArgumentException failure) {
            throw new NativeFailure("the library " + file + " cannot be loaded: " + failure.getMessage(), failure);
        }
    }

    private void redirectLog() {
        try {
            MethodHandle target = MethodHandles.lookup()
                    .bind(
                            log,
                            "log",
                            MethodType.methodType(void.class, int.class, MemorySegment.class, MemorySegment.class));
            MemorySegment stub =
                    linker.upcallStub(target, FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, ADDRESS), Arena.global());
            function("llama_log_set", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS))
                    .invokeExact(stub, MemorySegment.NULL);
        } catch (Throwable failure) {
            throw rethrown(failure);
        }
    }

    private void verifyLayouts() {
        LayoutCheck.verify(
                "llama_model_params",
                LlamaLayouts.MODEL_PARAMETERS,
                LlamaLayouts.MODEL_DEFAULTS,
                this::modelParameters);
        LayoutCheck.verify(
                "llama_context_params",
                LlamaLayouts.CONTEXT_PARAMETERS,
                LlamaLayouts.CONTEXT_DEFAULTS,
                this::contextParameters);
        verifyBatch();
        verifyCandidates();
    }

    /** The candidates of a sampler have no defaults, so a greedy sampler must find the best of three through them. */
    private void verifyCandidates() {
        long entry = LlamaLayouts.TOKEN_DATA.byteSize();
        long selected = LlamaLayouts.offset(LlamaLayouts.TOKEN_DATA_ARRAY, "selected");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment entries = arena.allocate(LlamaLayouts.TOKEN_DATA, 3);
            for (int i = 0; i < 3; i++) {
                entries.set(JAVA_INT, i * entry, i);
                entries.set(
                        JAVA_FLOAT, i * entry + LlamaLayouts.offset(LlamaLayouts.TOKEN_DATA, "logit"), i == 1 ? 2 : -2);
            }
            MemorySegment array = arena.allocate(LlamaLayouts.TOKEN_DATA_ARRAY);
            array.set(ADDRESS, LlamaLayouts.offset(LlamaLayouts.TOKEN_DATA_ARRAY, "data"), entries);
            array.set(JAVA_LONG, LlamaLayouts.offset(LlamaLayouts.TOKEN_DATA_ARRAY, "size"), 3);
            array.set(JAVA_LONG, selected, -1);
            MemorySegment greedy = (MemorySegment) function("llama_sampler_init_greedy", FunctionDescriptor.of(ADDRESS))
                    .invokeExact();
            function("llama_sampler_apply", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS))
                    .invokeExact(greedy, array);
            function("llama_sampler_free", FunctionDescriptor.ofVoid(ADDRESS)).invokeExact(greedy);
            if (array.get(JAVA_LONG, selected) != 1) {
                throw new NativeFailure(
                        "this llama.cpp library is not release v0.5.0: its llama_token_data_array differs: "
                                + "field selected at byte " + selected + " is " + array.get(JAVA_LONG, selected)
                                + " where 1 is expected");
            }
        } catch (Throwable failure) {
            throw rethrown(failure);
        }
    }

    private void verifyBatch() {
        MethodHandle one =
                function("llama_batch_get_one", FunctionDescriptor.of(LlamaLayouts.BATCH, ADDRESS, JAVA_INT));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment tokens = arena.allocate(JAVA_INT, 3);
            LayoutCheck.verify(
                    "llama_batch", LlamaLayouts.BATCH, Map.of("n_tokens", 3, "token", tokens.address()), allocator -> {
                        try {
                            return (MemorySegment) one.invokeExact(allocator, tokens, 3);
                        } catch (Throwable failure) {
                            throw rethrown(failure);
                        }
                    });
        }
    }

    MemorySegment modelParameters(SegmentAllocator allocator) {
        return defaults("llama_model_default_params", LlamaLayouts.MODEL_PARAMETERS, allocator);
    }

    MemorySegment contextParameters(SegmentAllocator allocator) {
        return defaults("llama_context_default_params", LlamaLayouts.CONTEXT_PARAMETERS, allocator);
    }

    private MemorySegment defaults(String name, StructLayout layout, SegmentAllocator allocator) {
        try {
            return (MemorySegment) function(name, FunctionDescriptor.of(layout)).invokeExact(allocator);
        } catch (Throwable failure) {
            throw rethrown(failure);
        }
    }

    /** @throws NativeFailure when the library has no such function */
    MethodHandle function(String name, FunctionDescriptor descriptor) {
        MemorySegment address = llama.find(name)
                .or(() -> ggml.find(name))
                .orElseThrow(() -> new NativeFailure("this llama.cpp library has no function " + name));
        return linker.downcallHandle(address, descriptor);
    }

    /** A function that takes one pointer and answers a flag, as many do. */
    MethodHandle predicate(String name) {
        return function(name, FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, JAVA_INT));
    }

    NativeLog log() {
        return log;
    }

    /** What a method handle threw, as an unchecked exception. */
    static RuntimeException rethrown(Throwable failure) {
        return switch (failure) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            default -> new NativeFailure("a native call failed: " + failure, failure);
        };
    }
}
