package dev.fulcrum.scan;

import dev.fulcrum.task.Cwe;
import java.util.List;

/**
 * One normalised hit of a scanner.
 *
 * @param scanner {@code bandit}
 * @param rule the scanner's own rule id, {@code B602}
 * @param cwes weaknesses it stands for, the most specific first; empty when the rule maps to none
 * @param file the id of the scanned unit as the caller gave it
 * @param line 1-based first line
 * @param column 1-based, 0 when the scanner does not say
 * @param endLine 1-based last line, at least line
 * @param message the scanner's words
 * @param snippet the source line, trimmed
 */
public record Finding(
        String scanner,
        String rule,
        List<Cwe> cwes,
        Severity severity,
        Confidence confidence,
        String file,
        int line,
        int column,
        int endLine,
        String message,
        String snippet) {

    public Finding {
        cwes = List.copyOf(cwes);
    }

    /** How bad, in the scanner's opinion. */
    public enum Severity {
        LOW,
        MEDIUM,
        HIGH
    }

    /** How sure, in the scanner's opinion; MEDIUM when it does not say. */
    public enum Confidence {
        LOW,
        MEDIUM,
        HIGH
    }
}
