package dev.fulcrum.inference;

import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Deque;

/** The last errors that the native library logged; they explain a null that it returned. Thread-safe. */
final class NativeLog {
    /** GGML_LOG_LEVEL_ERROR. */
    private static final int ERROR = 4;

    private static final int KEPT = 6;
    private static final long LONGEST = 4096;

    private final Deque<String> lines = new ArrayDeque<>();

    /** The target of llama_log_set: {@code void (enum ggml_log_level, const char *, void *)}. */
    void log(int level, MemorySegment text, MemorySegment userData) {
        if (level != ERROR || text.address() == 0) {
            return;
        }
        String line = text.reinterpret(LONGEST).getString(0).strip();
        synchronized (lines) {
            if (lines.size() == KEPT) {
                lines.removeFirst();
            }
            lines.addLast(line);
        }
        System.err.println(line);
    }

    void clear() {
        synchronized (lines) {
            lines.clear();
        }
    }

    /** The errors since the last {@link #clear()}, joined; a plain sentence when there were none. */
    String summary() {
        synchronized (lines) {
            return lines.isEmpty() ? "the library gives no reason" : String.join("; ", lines);
        }
    }
}
