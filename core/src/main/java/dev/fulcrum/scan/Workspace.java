package dev.fulcrum.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A temporary folder with the units of one batch as files named by number, readable by a confined tool, which sees it at
 * {@link #MOUNT}. Names of units never reach a tool: they could steer it. Units may share a file, one below the other; a
 * {@code #line} before each then tells compilers its own name and lines.
 */
final class Workspace implements AutoCloseable {
    /** Where tools see the folder. */
    static final String MOUNT = "/batch";

    private final Path folder;
    private final Map<String, SourceUnit> byName = new LinkedHashMap<>();
    private final Map<String, List<Part>> shared = new LinkedHashMap<>();
    private final List<String> scanned = new ArrayList<>();
    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    private final List<Path> files = new ArrayList<>();

    private final boolean temporary;

    private Workspace(Path folder, boolean temporary) {
        this.folder = folder;
        this.temporary = temporary;
    }

    /** A unit in a file that it shares, from the byte at which it starts. */
    private record Part(int start, SourceUnit unit) {}

    /**
     * A line of a unit.
     *
     * @param line 1-based
     */
    record Place(SourceUnit unit, int line) {}

    /** Writes one unit into a folder that stays: a tool's process sees it already. */
    static Workspace in(Path folder, SourceUnit unit) {
        Workspace workspace = new Workspace(folder, false);
        String name = workspace.named(unit);
        workspace.add(name, unit.code());
        workspace.scanned.add(name);
        return workspace;
    }

    /** Writes files of one or more units, of one language each, into a new folder. */
    static Workspace ofFiles(List<List<SourceUnit>> files) throws IOException {
        Path folder = Files.createTempDirectory("fulcrum-scan-");
        Workspace workspace = new Workspace(folder, true);
        for (List<SourceUnit> units : files) {
            if (units.size() == 1) {
                String name = workspace.named(units.getFirst());
                workspace.add(name, units.getFirst().code());
                workspace.scanned.add(name);
            } else {
                workspace.share(units);
            }
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return workspace;
    }

    private String named(SourceUnit unit) {
        String name = "u%05d.%s".formatted(byName.size(), unit.language().extension());
        byName.put(name, unit);
        return name;
    }

    private void share(List<SourceUnit> units) {
        String file =
                "s%05d.%s".formatted(shared.size(), units.getFirst().language().extension());
        List<Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int bytes = 0;
        for (SourceUnit unit : units) {
            String head = "#line 1 \"" + inside(named(unit)) + "\"\n";
            // An empty line, lest a backslash at the end joins the program with what comes behind it.
            String body = unit.code() + "\n\n";
            parts.add(new Part(bytes + bytes(head), unit));
            text.append(head).append(body);
            bytes += bytes(head) + bytes(body);
        }
        add(file, text.toString());
        shared.put(file, List.copyOf(parts));
        scanned.add(file);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Adds a file that is not scanned: a request, a list of names. */
    void add(String name, String content) {
        Path file = folder.resolve(name);
        try {
            Files.writeString(file, content, StandardCharsets.UTF_8);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot write " + file, e);
        }
        files.add(file);
    }

    Path folder() {
        return folder;
    }

    List<SourceUnit> units() {
        return List.copyOf(byName.values());
    }

    /** The files to be scanned as tools see them. */
    List<String> paths() {
        return scanned.stream().map(Workspace::inside).toList();
    }

    /** The units that share a file with others: they stand or fall together. */
    List<List<SourceUnit>> sharing() {
        return shared.values().stream()
                .map(parts -> parts.stream().map(Part::unit).toList())
                .toList();
    }

    /** Whether a unit shares its file with others. */
    boolean shares(SourceUnit unit) {
        return sharing().stream().anyMatch(units -> units.contains(unit));
    }

    /** A file of the workspace as tools see it. */
    static String inside(String name) {
        return MOUNT + "/" + name;
    }

    /** The unit behind a path that a tool printed, whichever way it spells the folder; empty for any other file. */
    Optional<SourceUnit> unit(String path) {
        return Optional.ofNullable(byName.get(path.substring(path.lastIndexOf('/') + 1)));
    }

    /** The line at an offset in bytes into a file that a tool printed; empty for files that are not units. */
    Optional<Place> place(String path, int offset) {
        Optional<SourceUnit> alone = unit(path);
        if (alone.isPresent()) {
            return alone.map(unit -> new Place(unit, lineAt(unit, offset)));
        }
        List<Part> parts = shared.getOrDefault(path.substring(path.lastIndexOf('/') + 1), List.of());
        return parts.reversed().stream()
                .filter(part -> part.start <= offset)
                .findFirst()
                .map(part -> new Place(part.unit, lineAt(part.unit, offset - part.start)));
    }

    private static int lineAt(SourceUnit unit, int offset) {
        byte[] bytes = unit.code().getBytes(StandardCharsets.UTF_8);
        int line = 1;
        for (int index = 0; index < Math.min(offset, bytes.length); index++) {
            line += bytes[index] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** A line of a unit, trimmed; empty when there is no such line. */
    String line(SourceUnit unit, int number) {
        List<String> text =
                lines.computeIfAbsent(unit.id(), id -> unit.code().lines().toList());
        return number >= 1 && number <= text.size() ? text.get(number - 1).strip() : "";
    }

    @Override
    public void close() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        if (temporary) {
            Files.delete(folder);
        }
    }
}
