package dev.fulcrum.syntax;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A program's text by byte offsets, as the parser counts. Immutable. */
final class Source {
    private final String code;
    private final byte[] bytes;
    private final int[] lineStarts;

    Source(String code) {
        this.code = code;
        bytes = code.getBytes(StandardCharsets.UTF_8);
        int count = 1;
        for (byte each : bytes) {
            count += each == '\n' ? 1 : 0;
        }
        lineStarts = new int[count];
        int next = 1;
        for (int index = 0; index < bytes.length; index++) {
            if (bytes[index] == '\n') {
                lineStarts[next++] = index + 1;
            }
        }
    }

    /** 1-based. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** 1-based, in bytes. */
    int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    /** Whether an offset lies on a line, 1-based. */
    boolean isOnLine(int offset, int line) {
        return offset >= lineStarts[line - 1] && (line == lineStarts.length || offset < lineStarts[line]);
    }

    int length() {
        return bytes.length;
    }

    MemorySegment copy(Arena arena) {
        // An empty segment has no address of its own.
        MemorySegment copy = arena.allocate(Math.max(1, bytes.length));
        MemorySegment.copy(bytes, 0, copy, ValueLayout.JAVA_BYTE, 0, bytes.length);
        return copy;
    }

    boolean is(int start, int end, String text) {
        return bytes.length == code.length()
                ? end - start == text.length() && code.startsWith(text, start)
                : text(start, end).equals(text);
    }

    String text(int start, int end) {
        // As many bytes as characters: each is one, and offsets are the same.
        return bytes.length == code.length()
                ? code.substring(start, end)
                : new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
