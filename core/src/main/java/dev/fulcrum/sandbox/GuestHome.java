package dev.fulcrum.sandbox;

import dev.fulcrum.Folders;
import dev.fulcrum.Sha256;
import dev.fulcrum.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder that confined processes read: guests' programs, copied by content, and the tools that set-up installs. It is
 * {@code $FULCRUM_HOME/guests} wherever an unprivileged account can reach that, else (as root) {@code /var/lib/fulcrum/<hash>},
 * which is announced. Thread-safe; several Fulcrums may share one.
 */
public final class GuestHome {
    private static final Path SHARED = Path.of("/var/lib/fulcrum");
    private static final Set<String> BUILD_LEFTOVERS = Set.of("__pycache__", "node_modules", "build");

    private final Path folder;
    private final Path sources;
    private final Map<String, Path> copies = new ConcurrentHashMap<>();

    private GuestHome(Path folder, Path sources) {
        this.folder = folder;
        this.sources = sources;
    }

    /**
     * @param fulcrumHome {@code $FULCRUM_HOME}; need not exist
     * @param sources the project's {@code guests} folder
     * @param announce told, in one sentence, when the folder is not below {@code fulcrumHome}
     */
    public static GuestHome open(Path fulcrumHome, Path sources, Consumer<String> announce) {
        Path home = fulcrumHome.toAbsolutePath().normalize();
        Path folder = home.resolve("guests");
        Account account = Account.ofWorker(0);
        try {
            Files.createDirectories(home);
            if (account.dropped() && !reachable(home)) {
                folder = SHARED.resolve(new Sha256().add(home.toString()).hex(6));
                announce.accept("guests live in " + folder + ": an unprivileged user cannot read " + home);
            }
            createReadable(folder);
        } catch (IOException e) {
            throw new UserError("the guests' folder " + folder + " cannot be made (" + e.getMessage()
                    + "); set FULCRUM_HOME to a folder that you can write");
        }
        return new GuestHome(folder, sources.toAbsolutePath().normalize());
    }

    /** The folder itself; set-up installs tools into folders of it. Readable by every account of {@link Account#ofWorker}. */
    public Path folder() {
        return folder;
    }

    /** A folder of it for installed tools, made when absent: {@code tools("python-scanners")}. */
    public Path tools(String name) {
        Path tools = folder.resolve("tools").resolve(name);
        try {
            createReadable(folder.resolve("tools"));
            createReadable(tools);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + tools, e);
        }
        return tools;
    }

    /**
     * A readable, not writable copy of one guest's programs. The same content is copied once and kept; what the project's folder
     * holds is looked at once, so that all parts of one run agree.
     *
     * @param name a folder of the project's {@code guests}: {@code python}, {@code node}, {@code c}
     * @return a folder whose name ends with the hash of its content
     */
    public Path guest(String name) {
        return copies.computeIfAbsent(name, this::copy);
    }

    private Path copy(String name) {
        Path source = sources.resolve(name);
        if (!Files.isDirectory(source)) {
            throw new UserError("the guest " + source + " is missing; the installation is incomplete");
        }
        try {
            List<Path> files = files(source);
            Path target = folder.resolve(name + "-" + contentHash(source, files));
            if (!Files.isDirectory(target)) {
                publish(source, files, target);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy the guest " + source, e);
        }
    }

    private void publish(Path source, List<Path> files, Path target) throws IOException {
        Path draft = Files.createTempDirectory(folder, ".draft-");
        for (Path file : files) {
            Path copy = draft.resolve(source.relativize(file));
            createReadable(copy.getParent() == null ? draft : copy.getParent());
            Files.copy(file, copy);
            Files.setPosixFilePermissions(
                    copy, PosixFilePermissions.fromString(Files.isExecutable(file) ? "r-xr-xr-x" : "r--r--r--"));
        }
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
            Folders.delete(draft);
        }
    }

    private static List<Path> files(Path source) throws IOException {
        try (Stream<Path> walk = Files.walk(source)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !leftover(source.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean leftover(Path relative) {
        for (Path part : relative) {
            String name = part.toString();
            if (name.startsWith(".") || BUILD_LEFTOVERS.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static String contentHash(Path source, List<Path> files) throws IOException {
        Sha256 hash = new Sha256();
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            hash.part(source.relativize(file) + "\0" + Files.isExecutable(file), content);
        }
        return hash.hex(8);
    }

    /** Whether others may search the folder and all above it. */
    private static boolean reachable(Path folder) throws IOException {
        for (Path path = folder.toRealPath(); path != null; path = path.getParent()) {
            if (!Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    private static void createReadable(Path folder) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path path = folder; path != null && !Files.exists(path); path = path.getParent()) {
            missing.addFirst(path);
        }
        Files.createDirectories(folder);
        for (Path path : missing) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
