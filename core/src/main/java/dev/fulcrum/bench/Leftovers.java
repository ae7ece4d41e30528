package dev.fulcrum.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What attacks left on the machine since the watch began: files and processes of known names, further processes of ours, mounts. */
final class Leftovers {
    private static final List<Path> LASTING_PLACES =
            Stream.of("/tmp", "/var/tmp", "/dev/shm", "/etc", "/").map(Path::of).toList();
    private static final String FILE = "fulcrum-left-behind";
    private static final String PROCESS = "987654";
    private static final Path MOUNTS = Path.of("/proc/self/mounts");

    /** How long the kernel may take to bury what was killed. */
    private static final Duration BURIAL = Duration.ofSeconds(5);

    private final long processes;
    private final String mounts;

    private Leftovers(long processes, String mounts) {
        this.processes = processes;
        this.mounts = mounts;
    }

    /** Begins when all guests are warm and idle. */
    static Leftovers watch() {
        return new Leftovers(descendants(), mounts());
    }

    /** One sentence each; empty when nothing is left. Asked when all guests are idle again. */
    List<String> found() {
        List<String> found = new ArrayList<>();
        for (Path place : LASTING_PLACES) {
            if (Files.exists(place.resolve(FILE))) {
                found.add("file " + place.resolve(FILE));
            }
        }
        long deadline = System.nanoTime() + BURIAL.toNanos();
        List<String> running = processes();
        while (!running.isEmpty() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            running = processes();
        }
        found.addAll(running);
        if (!mounts().equals(mounts)) {
            found.add("a mount");
        }
        return found;
    }

    private List<String> processes() {
        List<String> found = new ArrayList<>();
        ProcessHandle.allProcesses()
                .filter(process ->
                        commandLine(process).map(line -> line.contains(PROCESS)).orElse(false))
                .forEach(process -> found.add("process " + process.pid()));
        long now = descendants();
        if (now > processes) {
            found.add((now - processes) + " processes of guests");
        }
        return found;
    }

    private static long descendants() {
        return ProcessHandle.current().descendants().count();
    }

    private static String mounts() {
        try {
            return Files.readString(MOUNTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> commandLine(ProcessHandle process) {
        try {
            return Optional.of(Files.readString(
                    Path.of("/proc", Long.toString(process.pid()), "cmdline"), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
