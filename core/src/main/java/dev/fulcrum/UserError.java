package dev.fulcrum;

import java.util.List;

/**
 * Something the user wrote or asked for cannot be done. Carries every problem found at once, each saying what is wrong, which
 * value, what is allowed and what to do. The command line prints it without a stack trace and exits 2; anything else that
 * escapes is a bug (exit 1).
 */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Problems are strings, so the list is kept as an array to stay serialisable. */
    private final String[] problems;

    public UserError(String problem) {
        this(problem, List.of());
    }

    /**
     * @param subject what was read, for example {@code studies/my.yaml has 3 problems}
     * @param problems one line each; empty when the subject says it all
     */
    public UserError(String subject, List<String> problems) {
        super(problems.isEmpty() ? subject : subject + "\n  " + String.join("\n  ", problems));
        this.problems = problems.toArray(String[]::new);
    }

    public List<String> problems() {
        return List.of(problems);
    }
}
