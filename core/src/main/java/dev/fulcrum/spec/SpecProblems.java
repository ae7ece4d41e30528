package dev.fulcrum.spec;

import dev.fulcrum.UserError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with one file, gathered while it is read and thrown once. Not thread-safe. */
public final class SpecProblems {
    private record Problem(int line, String text) {}

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    public SpecProblems(String file) {
        this.file = file;
    }

    /**
     * Notes a problem.
     *
     * @param line 1-based, 0 when it belongs to no line
     * @param path where in the document, {@code conditions[0].model}; may be empty
     */
    public void add(int line, String path, String text) {
        problems.add(new Problem(line, path.isEmpty() ? text : path + ": " + text));
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Throws all problems, in the order of their lines, as one {@link UserError}; does nothing when there are none. */
    public void throwIfAny() {
        if (problems.isEmpty()) {
            return;
        }
        List<String> lines = problems.stream()
                .sorted(Comparator.comparingInt(Problem::line))
                .map(problem ->
                        problem.line() > 0 ? "line %-4d %s".formatted(problem.line(), problem.text()) : problem.text())
                .distinct()
                .toList();
        throw new UserError(
                "%s has %d %s".formatted(file, lines.size(), lines.size() == 1 ? "problem" : "problems"), lines);
    }
}
