package dev.fulcrum.analysis;

import dev.fulcrum.oracle.Security;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a column says yes.
 *
 * @param yes the text that means yes; empty for the usual words: 1/0, true/false, yes/no, passed/failed, success/failure, secure/insecure
 */
record Flag(String column, Optional<String> yes) {
    private static final Set<String> YES = Set.of("1", "1.0", "true", "yes", "passed", "pass", "success", "secure");
    private static final Set<String> NO = Set.of(
            "0",
            "0.0",
            "false",
            "no",
            "failed",
            "fail",
            "failure",
            "insecure",
            "vulnerable",
            "timed_out",
            "refused",
            "error",
            "errored");
    private static final Set<String> NOTHING = Set.of("", "not_judged", "na", "nan", "null");

    /** What a cell says. */
    enum Answer {
        YES,
        NO,
        /** The cell is empty: there is no outcome. Never counted as yes. */
        NOTHING;

        Security security() {
            return switch (this) {
                case YES -> Security.SECURE;
                case NO -> Security.INSECURE;
                case NOTHING -> Security.NOT_JUDGED;
            };
        }
    }

    /** @return empty when the text is none of the words known */
    Optional<Answer> read(String cell) {
        String text = cell.strip();
        if (yes.isPresent()) {
            return Optional.of(text.equals(yes.get()) ? Answer.YES : text.isEmpty() ? Answer.NOTHING : Answer.NO);
        }
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(Answer.YES);
        }
        if (NO.contains(word)) {
            return Optional.of(Answer.NO);
        }
        return NOTHING.contains(word) ? Optional.of(Answer.NOTHING) : Optional.empty();
    }
}
