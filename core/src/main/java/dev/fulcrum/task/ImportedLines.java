package dev.fulcrum.task;

import dev.fulcrum.Sha256;
import dev.fulcrum.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A data set of JSON objects as a suite: one task a line, all problems of all lines reported at once. */
final class ImportedLines {
    private ImportedLines() {}

    /** A task's own problem: imported tasks share none. */
    static Scenario scenario(String id, Cwe... cwes) {
        return new Scenario(id, id, List.of(cwes), Domain.GENERAL, Difficulty.MEDIUM, "");
    }

    /** An oracle of one functional test in HumanEval's form or one of its translations'. */
    static Oracle tested(Oracle.Form form, Profile profile, TestProgram... tests) {
        return new Oracle(form, profile, List.of(tests), List.of(), List.of(), Optional.empty());
    }

    /** A Python program that lies beside this class. */
    static String program(String name) {
        try (InputStream in = Objects.requireNonNull(ImportedLines.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @param version what the suite says about its origin
     * @param task makes a task of a line; throws UserError naming the line's number
     * @throws UserError naming every line that cannot be read
     */
    static Suite suite(Path file, String name, String version, Function<JsonLines.Line, Task> task) {
        return suite(file, name, version, JsonLines.read(file), task);
    }

    /** The same of chosen lines. */
    static Suite suite(
            Path file, String name, String version, List<JsonLines.Line> lines, Function<JsonLines.Line, Task> task) {
        List<Task> tasks = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (JsonLines.Line line : lines) {
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
        return suite(name, version, tasks, file);
    }

    /** Tasks that were made from files. */
    static Suite suite(String name, String version, List<Task> tasks, Path... files) {
        Sha256 hash = new Sha256();
        for (Path file : files) {
            hash.part(name, JsonLines.bytes(file));
        }
        // Tests may hold programs of ours, which decide as the data do.
        for (Task task : tasks) {
            Stream.concat(task.oracle().functional().stream(), task.oracle().driver().stream())
                    .forEach(program ->
                            hash.part(program.name(), program.source().getBytes(StandardCharsets.UTF_8)));
        }
        return new Suite(name, version, hash.hex(), tasks);
    }
}
