package dev.fulcrum.inference;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LayoutCheckTest {
    private static final StructLayout POINT = MemoryLayout.structLayout(
            JAVA_INT.withName("size"),
            JAVA_FLOAT.withName("weight"),
            ADDRESS.withName("next"),
            JAVA_BOOLEAN.withName("visible"),
            MemoryLayout.paddingLayout(7));
    private static final Map<String, Number> DEFAULTS = Map.of("size", 512, "weight", -1f, "visible", 1);

    @Test
    void theStructThatIsExpectedPasses() {
        assertThatCode(() -> LayoutCheck.verify("point", POINT, DEFAULTS, written(POINT)))
                .doesNotThrowAnyException();
    }

    @Test
    void aFieldThatMovedIsNamed() {
        StructLayout grown = MemoryLayout.structLayout(
                JAVA_INT.withName("size"),
                JAVA_INT.withName("added"),
                JAVA_FLOAT.withName("weight"),
                MemoryLayout.paddingLayout(4),
                ADDRESS.withName("next"),
                JAVA_BOOLEAN.withName("visible"),
                MemoryLayout.paddingLayout(7));
        assertThatThrownBy(() -> LayoutCheck.verify("point", POINT, DEFAULTS, written(grown)))
                .isInstanceOf(NativeFailure.class)
                .hasMessageContaining("its point differs")
                .hasMessageContaining("field weight at byte 4 is 0 where -1 is expected")
                .hasMessageContaining("larger than the 24 bytes");
    }

    @Test
    void aFieldThatIsNotWrittenIsNamed() {
        StructLayout shrunk = MemoryLayout.structLayout(
                JAVA_INT.withName("size"), JAVA_FLOAT.withName("weight"), ADDRESS.withName("next"));
        assertThatThrownBy(() -> LayoutCheck.verify("point", POINT, DEFAULTS, written(shrunk)))
                .isInstanceOf(NativeFailure.class)
                .hasMessageContaining("field visible at byte 16");
    }

    @Test
    void theLayoutOfAnotherReleaseIsRefusedByTheRealLibrary() {
        LlamaLibrary library = LlamaLibrary.load(InstalledModel.settings().libraries());
        StructLayout older = MemoryLayout.structLayout(LlamaLayouts.CONTEXT_PARAMETERS.memberLayouts().stream()
                .filter(member -> !member.name().equals(Optional.of("n_rs_seq"))
                        && !member.name().equals(Optional.of("n_outputs_max")))
                .toArray(MemoryLayout[]::new));

        assertThatThrownBy(() -> LayoutCheck.verify(
                        "llama_context_params", older, LlamaLayouts.CONTEXT_DEFAULTS, library::contextParameters))
                .isInstanceOf(NativeFailure.class)
                .hasMessageContaining("field n_outputs_max_per_seq at byte 16")
                .hasMessageContaining("larger than");
    }

    /** A struct as native code of this layout would write it. */
    private static Function<SegmentAllocator, MemorySegment> written(StructLayout layout) {
        return allocator -> {
            MemorySegment struct = allocator.allocate(layout.byteSize(), 8);
            for (MemoryLayout field : LlamaLayouts.fields(layout)) {
                String name = field.name().orElseThrow();
                long offset = LlamaLayouts.offset(layout, name);
                switch (name) {
                    case "size" -> struct.set(JAVA_INT, offset, 512);
                    case "added" -> struct.set(JAVA_INT, offset, 0);
                    case "weight" -> struct.set(JAVA_FLOAT, offset, -1);
                    case "next" -> struct.set(ADDRESS, offset, MemorySegment.NULL);
                    case "visible" -> struct.set(JAVA_BOOLEAN, offset, true);
                    default -> throw new IllegalArgumentException(name);
                }
            }
            return struct;
        };
    }
}
