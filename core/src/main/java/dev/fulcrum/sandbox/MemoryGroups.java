package dev.fulcrum.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The kernel's bound on the memory of whole process trees, one control group a guest: the backstop for what limits of single
 * processes and the watch on resident memory do not see (Node's and the sanitizers' address space, files in memory). Root only;
 * where there is none, {@link Mechanisms} says so and verdicts record it.
 */
public final class MemoryGroups implements AutoCloseable {
    private static final Path ROOT = Path.of("/sys/fs/cgroup");
    private static final String ENTER = "echo $$ > \"$0\" && exec \"$@\"";
    private static final int REMOVAL_ATTEMPTS = 50;

    private final Optional<Path> parent;
    private final boolean unified;
    private final List<Path> made = new ArrayList<>();

    private MemoryGroups(Optional<Path> parent, boolean unified) {
        this.parent = parent;
        this.unified = unified;
    }

    /** Groups below the first place that is writable here; none for ordinary users. */
    public static MemoryGroups open() {
        boolean unified = !Files.isDirectory(ROOT.resolve("memory"));
        if (!Account.ofWorker(0).dropped()) {
            return new MemoryGroups(Optional.empty(), unified);
        }
        Path top = unified ? ROOT : ROOT.resolve("memory");
        Path parent = top.resolve("fulcrum-" + ProcessHandle.current().pid());
        try {
            if (unified) {
                Files.writeString(top.resolve("cgroup.subtree_control"), "+memory");
            }
            Files.createDirectories(parent);
            if (unified) {
                Files.writeString(parent.resolve("cgroup.subtree_control"), "+memory");
            }
            return new MemoryGroups(Optional.of(parent), unified);
        } catch (IOException e) {
            return new MemoryGroups(Optional.empty(), unified);
        }
    }

    /** Whether the kernel bounds memory here. */
    public boolean available() {
        return parent.isPresent();
    }

    /**
     * The command prefix that puts a guest into a group of its own; empty without groups. A guest that cannot enter does not
     * start.
     *
     * @param name unique among the groups of this Fulcrum
     * @param bytes of all processes of the guest together, their files in memory included
     */
    public synchronized List<String> prefix(String name, long bytes) {
        if (parent.isEmpty()) {
            return List.of();
        }
        Path group = parent.get().resolve(name);
        try {
            Files.createDirectories(group);
            Files.writeString(group.resolve(unified ? "memory.max" : "memory.limit_in_bytes"), Long.toString(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("the control group " + group + " cannot be made", e);
        }
        made.add(group);
        return List.of("/bin/sh", "-c", ENTER, group.resolve("cgroup.procs").toString());
    }

    /** Removes the groups; their processes must have ended or be about to. */
    @Override
    public synchronized void close() {
        parent.ifPresent(made::add);
        made.forEach(MemoryGroups::remove);
        made.clear();
    }

    private static void remove(Path group) {
        for (int attempt = 0; attempt < REMOVAL_ATTEMPTS; attempt++) {
            try {
                Files.deleteIfExists(group);
                return;
            } catch (IOException busy) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
