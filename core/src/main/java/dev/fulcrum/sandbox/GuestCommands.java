package dev.fulcrum.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command lines that start the guests that judge untrusted samples. */
public final class GuestCommands {
    private static final List<String> DEVICES = List.of("null", "zero", "full", "random", "urandom");
    private static final List<String> GUESTS = List.of("python", "node", "c");
    private static final long BUILT_BYTES = 512L << 20;
    private static final long TEMPORARY_BYTES = 1L << 20;

    /** For the interpreters, the testers and compilers beside the samples of one guest. */
    private static final long OWN_MEMORY = 1536L << 20;

    private final GuestHome home;
    private final MemoryGroups groups;

    public GuestCommands(GuestHome home, MemoryGroups groups) {
        this.home = home;
        this.groups = groups;
    }

    /**
     * The supervisor of the system profile: it makes namespaces of its own for each oracle function.
     *
     * @param memory bytes that one sample may use
     */
    public List<String> system(Account account, long memory) {
        List<String> command = new ArrayList<>(groups.prefix("system-" + account.uid(), memory + OWN_MEMORY));
        command.addAll(outer(account));
        command.addAll(List.of("--proc", "/proc"));
        for (String device : DEVICES) {
            command.addAll(List.of("--dev-bind", "/dev/" + device, "/dev/" + device));
        }
        command.addAll(List.of("--dir", "/dev/shm", "--dir", "/arena", "--dir", "/workspace"));
        command.addAll(List.of("--size", Long.toString(BUILT_BYTES), "--tmpfs", "/built"));
        for (String guest : GUESTS) {
            command.addAll(List.of("--ro-bind", home.guest(guest).toString(), "/guests/" + guest));
        }
        command.addAll(interpreter("/guests/python/system_guest.py"));
        return command;
    }

    /**
     * The pure profile: no process, no file to write, not even /proc.
     *
     * @param memory bytes of address space of one sample
     * @param place the guest's number among its like, from 0: neighbours take different processors
     */
    public List<String> pure(Account account, long memory, int place) {
        List<String> command = pureGuest("pure-" + account.uid(), account, memory);
        command.addAll(interpreter("/guests/python/pure_guest.py"));
        command.addAll(List.of(Long.toString(memory), Integer.toString(place)));
        return command;
    }

    /**
     * The pure profile for JavaScript in QuickJS.
     *
     * @param memory bytes of address space of one sample
     * @param place as in the profile for Python
     */
    public List<String> quickJs(QuickJs engine, Account account, long memory, int place) {
        List<String> command = pureGuest("quickjs-" + account.uid(), account, memory);
        command.addAll(List.of("--ro-bind", home.guest("node").toString(), "/guests/node"));
        command.addAll(List.of(
                "--ro-bind",
                engine.module().toString(),
                "/guests/quickjs/" + engine.module().getFileName()));
        command.addAll(interpreter("/guests/python/quickjs_guest.py"));
        command.addAll(List.of(Long.toString(memory), Integer.toString(place), engine.version()));
        return command;
    }

    private List<String> pureGuest(String group, Account account, long memory) {
        List<String> command = new ArrayList<>(groups.prefix(group, memory + OWN_MEMORY));
        command.addAll(outer(account));
        command.add("--as-pid-1");
        for (String device : List.of("null", "urandom")) {
            command.addAll(List.of("--dev-bind", "/dev/" + device, "/dev/" + device));
        }
        command.addAll(List.of("--ro-bind", home.guest("python").toString(), "/guests/python"));
        return command;
    }

    /** What guests consist of: their folders, which are named by their content, and the programs of the system that they use. */
    public String versions() {
        return Stream.concat(
                        GUESTS.stream()
                                .map(guest -> home.guest(guest).getFileName().toString()),
                        Stream.concat(
                                Stream.of("/usr/bin/python3", "/usr/bin/node", "/usr/bin/gcc")
                                        .map(GuestCommands::identity),
                                Stream.of(QuickJs.installed(home)
                                        .map(engine -> "quickjs " + engine.version())
                                        .orElse("no quickjs"))))
                .collect(Collectors.joining(" "));
    }

    /** A system program as far as an update changes it; absent ones are named as such. */
    private static String identity(String program) {
        try {
            Path file = Path.of(program).toRealPath();
            return file + "@" + Files.size(file) + "@"
                    + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return program + " absent";
        }
    }

    /** What all guests have: no privilege, no network, a read-only system, nothing of the environment. */
    private static List<String> outer(Account account) {
        List<String> command = new ArrayList<>(account.prefix());
        command.addAll(List.of("bwrap", "--unshare-all", "--unshare-user", "--die-with-parent", "--new-session"));
        command.addAll(List.of("--cap-drop", "ALL", "--hostname", "sandbox", "--clearenv"));
        command.addAll(List.of("--setenv", "PATH", "/usr/bin:/bin", "--setenv", "LANG", "C.UTF-8"));
        command.addAll(List.of("--setenv", "PYTHONHASHSEED", "0"));
        command.addAll(Confinement.programs());
        command.addAll(List.of("--size", Long.toString(TEMPORARY_BYTES), "--tmpfs", "/tmp"));
        return command;
    }

    /** The system's own Python, isolated from everything that could be set or installed around it. */
    private static List<String> interpreter(String script) {
        Path python = Path.of("/usr/bin/python3");
        return List.of("--remount-ro", "/", "--chdir", "/", "--", python.toString(), "-I", "-S", "-B", script);
    }
}
