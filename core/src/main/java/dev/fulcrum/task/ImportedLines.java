package dev.fulcrum.task;

import dev.fulcrum.Sha256;
import dev.fulcrum.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A data set in JSON lines as a suite: one task a line, all problems of all lines reported at once. */
final class ImportedLines {
    private ImportedLines() {}

    /**
     * @param version what the suite says about its origin
     * @param task makes a task of a line; throws UserError naming the line's number
     * @throws UserError naming every line that cannot be read
     */
    static Suite suite(Path file, String name, String version, Function<JsonLines.Line, Task> task) {
        List<Task> tasks = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (JsonLines.Line line : JsonLines.read(file)) {
            try {
                tasks.add(task.apply(line));
            } catch (UserError error) {
                problems.addAll(
                        error.problems().isEmpty() ? List.of(String.valueOf(error.getMessage())) : error.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new UserError(file + " is not in the form of " + version, problems);
        }
        return new Suite(
                name, version, new Sha256().part(name, JsonLines.bytes(file)).hex(), tasks);
    }
}
