package dev.fulcrum.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Who confined processes are. Never root: the kernel's limit on processes does not bind root.
 *
 * @param uid the user id, positive
 * @param gid the group id, positive when dropped
 * @param dropped whether Fulcrum is root and has to change to this account before it starts anything
 */
public record Account(int uid, int gid, boolean dropped) {

    /** First of the ids used when Fulcrum is root; nobody owns them on common systems and each worker gets its own. */
    private static final int FIRST = 64_800;

    private static final int COUNT = 256;

    public Account {
        if (uid <= 0) {
            throw new IllegalArgumentException("confined processes never run as uid " + uid);
        }
    }

    /**
     * The account of one worker: Fulcrum's own when it is an ordinary user, one of a range of unused ids when it is root.
     *
     * @param worker 0-based; workers of different numbers cannot signal each other
     */
    public static Account ofWorker(int worker) {
        int own = owner("unix:uid");
        if (own != 0) {
            return new Account(own, owner("unix:gid"), false);
        }
        int id = FIRST + Math.floorMod(worker, COUNT);
        return new Account(id, id, true);
    }

    /** The command prefix that changes to this account; empty when there is nothing to change. */
    List<String> prefix() {
        return dropped
                ? List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--no-new-privs")
                : List.of();
    }

    private static int owner(String attribute) {
        try {
            return (Integer) Files.getAttribute(Path.of("/proc/self"), attribute);
        } catch (IOException e) {
            throw new UncheckedIOException("the own user id is unknown: /proc is not mounted", e);
        }
    }
}
