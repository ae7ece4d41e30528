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
 * {@link #MOUNT}. Names of units never reach a tool: they could steer it.
 */
final class Workspace implements AutoCloseable {
    /** Where tools see the folder. */
    static final String MOUNT = "/batch";

    private final Path folder;
    private final Map<String, SourceUnit> byName = new LinkedHashMap<>();
    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    private final List<Path> files = new ArrayList<>();

    private Workspace(Path folder) {
        this.folder = folder;
    }

    /** Writes the units into a new folder. */
    static Workspace of(List<SourceUnit> units) throws IOException {
        Path folder = Files.createTempDirectory("fulcrum-scan-");
        Workspace workspace = new Workspace(folder);
        for (SourceUnit unit : units) {
            String name = "u%05d.%s"
                    .formatted(workspace.byName.size(), unit.language().extension());
            workspace.add(name, unit.code());
            workspace.byName.put(name, unit);
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return workspace;
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

    /** The units' files as tools see them. */
    List<String> paths() {
        return byName.keySet().stream().map(Workspace::inside).toList();
    }

    /** A file of the workspace as tools see it. */
    static String inside(String name) {
        return MOUNT + "/" + name;
    }

    /** The unit behind a path that a tool printed, whichever way it spells the folder; empty for any other file. */
    Optional<SourceUnit> unit(String path) {
        return Optional.ofNullable(byName.get(path.substring(path.lastIndexOf('/') + 1)));
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
        Files.delete(folder);
    }
}
