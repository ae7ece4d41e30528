package dev.fulcrum.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Processor time of this process and of all descendants that have ended and been waited for, from /proc. */
final class ProcessorTime {
    private static final int FIRST = 11;
    private static final int COUNT = 4;
    private static final long TICKS_PER_SECOND = 100;

    private ProcessorTime() {}

    /** User and system time, own and of reaped descendants; a resolution of 10 ms. */
    static Duration used() {
        try {
            String status = Files.readString(Path.of("/proc/self/stat"));
            String[] fields = status.substring(status.lastIndexOf(')') + 2).split(" ", -1);
            long ticks = 0;
            for (int field = FIRST; field < FIRST + COUNT; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND);
        } catch (IOException e) {
            throw new UncheckedIOException("the processor time is unknown: /proc is not mounted", e);
        }
    }
}
