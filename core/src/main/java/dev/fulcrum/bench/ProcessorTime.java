package dev.fulcrum.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/** Processor time of this process and of its living descendants with all that they have waited for, from /proc. */
final class ProcessorTime {
    private static final int FIRST = 11;
    private static final int COUNT = 4;
    private static final long MILLISECONDS_PER_TICK = 10;

    private ProcessorTime() {}

    /** Of this process and of what it waited for; a resolution of 10 ms. */
    static Duration own() {
        return of(ProcessHandle.current().pid());
    }

    /** Of all living descendants, each with what it waited for. */
    static Duration ofDescendants() {
        return ProcessHandle.current()
                .descendants()
                .map(process -> of(process.pid()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration of(long process) {
        try {
            String status = Files.readString(Path.of("/proc/" + process + "/stat"));
            String[] fields = status.substring(status.lastIndexOf(')') + 2).split(" ", -1);
            long ticks = 0;
            for (int field = FIRST; field < FIRST + COUNT; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return Duration.ofMillis(ticks * MILLISECONDS_PER_TICK);
        } catch (NoSuchFileException e) {
            return Duration.ZERO; // it ended meanwhile
        } catch (IOException e) {
            throw new UncheckedIOException("the processor time of " + process + " is unknown", e);
        }
    }
}
