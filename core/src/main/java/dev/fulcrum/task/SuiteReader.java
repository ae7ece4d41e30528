package dev.fulcrum.task;

import dev.fulcrum.Sha256;
import dev.fulcrum.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads suites in Fulcrum's own format (docs/suite-format.md) from a folder of scenarios. */
public final class SuiteReader {
    /** Changes when the meaning of the format does. */
    private static final String VERSION = "1";

    /**
     * Reads a suite.
     *
     * @param folder holds one folder per scenario; its name is the suite's name
     * @throws UserError with all problems of all scenarios
     */
    public Suite read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserError("there is no suite folder " + folder);
        }
        Sha256 hash = new Sha256();
        List<Task> tasks = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path scenario : folders(folder)) {
            try {
                tasks.addAll(new ScenarioReader(scenario).read());
                files(scenario)
                        .forEach(file -> hash.part(folder.relativize(file).toString(), bytes(file)));
            } catch (UserError error) {
                problems.add(String.valueOf(error.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new UserError("the suite in " + folder + " cannot be used", problems);
        }
        if (tasks.isEmpty()) {
            throw new UserError("the suite folder " + folder + " holds no scenario");
        }
        return new Suite(String.valueOf(folder.getFileName()), VERSION, hash.hex(), tasks);
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
