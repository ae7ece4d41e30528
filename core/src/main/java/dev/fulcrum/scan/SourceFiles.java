package dev.fulcrum.scan;

import dev.fulcrum.UserError;
import dev.fulcrum.task.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The source files that a person names, read for scanning.
 *
 * @param units by path as given, files of folders in the order of their names
 * @param unreadable files that no scanner can be given: path and language with the cause, the scanner's name left empty
 */
record SourceFiles(List<SourceUnit> units, List<Unreadable> unreadable) {
    private static final Map<String, Language> ENDINGS = Map.of(
            "py", Language.PYTHON,
            "js", Language.JAVASCRIPT,
            "mjs", Language.JAVASCRIPT,
            "cjs", Language.JAVASCRIPT,
            "c", Language.C,
            "h", Language.C);

    /** Folders that hold what others wrote or tools made. */
    private static final Set<String> SKIPPED = Set.of("node_modules", "venv", "target", "build", "dist", "__pycache__");

    SourceFiles {
        units = List.copyOf(units);
        unreadable = List.copyOf(unreadable);
    }

    /** A file that cannot be text for a scanner. */
    record Unreadable(String path, Language language, Errored.Cause cause, String detail) {}

    /**
     * Reads files and, below folders, every file in a language that Fulcrum knows. Hidden folders, installed libraries and
     * build output are skipped unless named.
     *
     * @throws UserError naming every path that does not exist or is in no known language
     */
    static SourceFiles under(List<Path> paths) {
        Map<Path, Language> found = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                walk(path, found);
            } else if (!Files.isRegularFile(path)) {
                problems.add(path + ": no such file or folder");
            } else {
                language(path)
                        .ifPresentOrElse(
                                language -> found.put(path.normalize(), language),
                                () -> problems.add(path + ": in no language that can be scanned; endings: "
                                        + String.join(
                                                ", ",
                                                ENDINGS.keySet().stream()
                                                        .sorted()
                                                        .toList())));
            }
        }
        if (!problems.isEmpty()) {
            throw new UserError("not everything can be scanned", problems);
        }
        return read(found);
    }

    private static void walk(Path folder, Map<Path, Language> found) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                    String name = Optional.ofNullable(inner.getFileName())
                            .map(Path::toString)
                            .orElse("");
                    boolean skipped = SKIPPED.contains(name) || (name.startsWith(".") && name.length() > 2);
                    return skipped && !inner.equals(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UserError("the folder " + folder + " cannot be read (" + e.getMessage() + ")");
        }
        files.stream()
                .sorted()
                .forEach(file -> language(file).ifPresent(language -> found.put(file.normalize(), language)));
    }

    private static Optional<Language> language(Path file) {
        String name = file.getFileName().toString();
        return Optional.ofNullable(ENDINGS.get(name.substring(name.lastIndexOf('.') + 1)));
    }

    private static SourceFiles read(Map<Path, Language> files) {
        List<SourceUnit> units = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        files.forEach((file, language) -> {
            String id = file.toString().replace('\\', '/');
            try {
                long size = Files.size(file);
                if (size > BatchScanner.LARGEST) {
                    unreadable.add(new Unreadable(id, language, Errored.Cause.TOO_LARGE, BatchScanner.tooLarge(size)));
                    return;
                }
                ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
                String code = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
                units.add(new SourceUnit(id, language, code));
            } catch (CharacterCodingException e) {
                unreadable.add(new Unreadable(id, language, Errored.Cause.NOT_TEXT, "not valid UTF-8"));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        });
        return new SourceFiles(units, unreadable);
    }
}
