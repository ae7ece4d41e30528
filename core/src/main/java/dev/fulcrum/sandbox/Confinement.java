package dev.fulcrum.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The command line that confines one <em>trusted program working on untrusted data</em>: a scanner, a compiler. It drops root,
 * then bubblewrap gives it namespaces of its own (no network, no other process in sight), no capability, a read-only system
 * and a private {@code /tmp}; limits bind inside. The program dies with the <em>thread</em> that
 * starts it: wait for it there. Immutable.
 *
 * <p>Untrusted programs need more (a filter on system calls, values that cross by a codec): they run in guests only.
 *
 * <pre>{@code
 * List<String> command = Confinement.of(Account.ofWorker(0))
 *         .readOnly(tools, "/tools")
 *         .readOnly(batch, "/data")
 *         .command(List.of("/tools/bin/bandit", "-r", "/data"));
 * }</pre>
 */
public final class Confinement {
    private final Account account;
    private final Limits limits;
    private final Map<String, String> environment;
    private final List<String> binds;

    private Confinement(Account account, Limits limits, Map<String, String> environment, List<String> binds) {
        this.account = account;
        this.limits = limits;
        this.environment = environment;
        this.binds = binds;
    }

    /** The narrowest confinement: the system read-only, nothing of ours, {@link Limits#forTools()}. */
    public static Confinement of(Account account) {
        Map<String, String> environment =
                Map.of("PATH", "/usr/local/bin:/usr/bin:/bin", "LANG", "C.UTF-8", "HOME", "/tmp", "TMPDIR", "/tmp");
        return new Confinement(account, Limits.forTools(), environment, List.of());
    }

    /**
     * @param source a file or folder that the account can read (see {@link GuestHome})
     * @param target its absolute path inside
     */
    public Confinement readOnly(Path source, String target) {
        return bind("--ro-bind", source, target);
    }

    /** @param source a folder that the account can write: as root, give it to {@link Account#uid()} first */
    public Confinement writable(Path source, String target) {
        return bind("--bind", source, target);
    }

    public Confinement environment(String name, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(name, value);
        return new Confinement(account, limits, more, binds);
    }

    public Confinement limits(Limits replacement) {
        return new Confinement(account, replacement, environment, binds);
    }

    /** The whole command that runs the program, whose working folder is {@code /tmp}. */
    public List<String> command(List<String> program) {
        List<String> command = new ArrayList<>(account.prefix());
        command.add("bwrap");
        command.addAll(namespaces());
        command.addAll(system());
        command.addAll(List.of("--size", Long.toString(limits.temporary()), "--tmpfs", "/tmp"));
        command.addAll(binds);
        environment.forEach((name, value) -> command.addAll(List.of("--setenv", name, value)));
        command.addAll(List.of("--remount-ro", "/", "--chdir", "/tmp", "--"));
        command.addAll(rlimits());
        command.addAll(program);
        return List.copyOf(command);
    }

    private static List<String> namespaces() {
        return List.of(
                "--unshare-all",
                "--unshare-user",
                "--die-with-parent",
                "--new-session",
                "--cap-drop",
                "ALL",
                "--hostname",
                "sandbox",
                "--clearenv");
    }

    private static List<String> system() {
        List<String> mounts = programs();
        mounts.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
        return mounts;
    }

    /** The system's programs and libraries, without its data: of /etc only what loaders and compilers follow. */
    static List<String> programs() {
        List<String> mounts = new ArrayList<>(List.of("--ro-bind", "/usr", "/usr"));
        for (String top : List.of("bin", "sbin", "lib", "lib32", "lib64", "libx32")) {
            Path path = Path.of("/" + top);
            if (Files.isSymbolicLink(path)) {
                mounts.addAll(List.of("--symlink", "usr/" + top, path.toString()));
            } else if (Files.isDirectory(path)) {
                mounts.addAll(List.of("--ro-bind", path.toString(), path.toString()));
            }
        }
        for (String file : List.of("/etc/alternatives", "/etc/ld.so.cache")) {
            mounts.addAll(List.of("--ro-bind-try", file, file));
        }
        return mounts;
    }

    private List<String> rlimits() {
        List<String> prefix = new ArrayList<>(List.of(
                "/usr/bin/prlimit",
                "--core=0",
                "--cpu=" + Math.max(1, limits.cpu().toSeconds()),
                "--fsize=" + limits.fileBytes(),
                "--nproc=" + limits.processes(),
                "--nofile=" + limits.openFiles()));
        if (limits.addressSpace() > 0) {
            prefix.add("--as=" + limits.addressSpace());
        }
        prefix.add("--");
        return prefix;
    }

    private Confinement bind(String kind, Path source, String target) {
        List<String> more = new ArrayList<>(binds);
        more.addAll(List.of(kind, source.toAbsolutePath().toString(), target));
        return new Confinement(account, limits, environment, List.copyOf(more));
    }
}
