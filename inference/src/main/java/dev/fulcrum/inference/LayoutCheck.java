package dev.fulcrum.inference;

import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Proves at start-up that a struct of the loaded library is the one we were written for. The library's own default values are
 * written into memory full of sentinels: each must appear at its field's offset, and the bytes that were written must be as
 * many as the layout has. A newer library whose struct grew or moved is refused before it can be misused.
 */
final class LayoutCheck {
    private static final byte SENTINEL = (byte) 0xA5;
    private static final long MARGIN = 256;

    private LayoutCheck() {}

    /**
     * @param defaults answers the library's default struct, allocated from the allocator it is given
     * @param expected values that are not 0, by field
     * @throws NativeFailure naming every field that does not fit
     */
    static void verify(
            String struct,
            StructLayout layout,
            Map<String, Number> expected,
            Function<SegmentAllocator, MemorySegment> defaults) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment canvas =
                    arena.allocate(layout.byteSize() + MARGIN, 16).fill(SENTINEL);
            SegmentAllocator allocator = (size, _) -> canvas.asSlice(0, size);
            MemorySegment returned = defaults.apply(allocator);
            if (returned.address() != canvas.address()) {
                MemorySegment.copy(returned, 0, canvas, 0, layout.byteSize());
            }
            List<String> problems = problems(layout, expected, canvas);
            if (!problems.isEmpty()) {
                throw new NativeFailure("this llama.cpp library is not release v0.5.0: its " + struct + " differs: "
                        + String.join("; ", problems));
            }
        }
    }

    /** @param canvas the struct as the library wrote it, and after it bytes that must still be sentinels */
    static List<String> problems(StructLayout layout, Map<String, Number> expected, MemorySegment canvas) {
        List<String> problems = new ArrayList<>();
        for (MemoryLayout field : LlamaLayouts.fields(layout)) {
            String name = field.name().orElseThrow();
            double wanted = expected.getOrDefault(name, 0).doubleValue();
            double found = value(field, canvas, LlamaLayouts.offset(layout, name));
            if (Double.compare(wanted, found) != 0) {
                problems.add("field " + name + " at byte " + LlamaLayouts.offset(layout, name) + " is " + shown(found)
                        + " where " + shown(wanted) + " is expected");
            }
        }
        for (long at = layout.byteSize(); at < canvas.byteSize(); at++) {
            if (canvas.get(ValueLayout.JAVA_BYTE, at) != SENTINEL) {
                problems.add("the struct is larger than the " + layout.byteSize() + " bytes known");
                break;
            }
        }
        return problems;
    }

    private static double value(MemoryLayout field, MemorySegment segment, long offset) {
        return switch (field) {
            case ValueLayout.OfInt _ -> segment.get(ValueLayout.JAVA_INT_UNALIGNED, offset);
            case ValueLayout.OfFloat _ -> segment.get(ValueLayout.JAVA_FLOAT_UNALIGNED, offset);
            case ValueLayout.OfBoolean _ -> segment.get(ValueLayout.JAVA_BYTE, offset);
            case ValueLayout.OfLong _ -> segment.get(ValueLayout.JAVA_LONG_UNALIGNED, offset);
            case java.lang.foreign.AddressLayout _ -> segment.get(ValueLayout.JAVA_LONG_UNALIGNED, offset);
            default -> throw new IllegalArgumentException("no default is known for " + field);
        };
    }

    private static String shown(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
