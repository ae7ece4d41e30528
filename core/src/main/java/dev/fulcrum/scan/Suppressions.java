package dev.fulcrum.scan;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people wrote into their code to accept a finding: {@code fulcrum: ignore B602,S602 input is a constant}, in the line of
 * the finding or as a comment of its own above it. It counts when people scan their own code, never when samples are measured.
 */
final class Suppressions {
    private static final Pattern COMMENT =
            Pattern.compile("(?<before>.*?)(?:#|//|/\\*)\\s*fulcrum:\\s*ignore\\s+(?<rules>[^\\s,]+(?:,[^\\s,]+)*)");

    private final List<String> lines;

    Suppressions(String code) {
        lines = code.lines().toList();
    }

    boolean cover(Finding finding) {
        return named(finding.line(), finding.rule(), false) || named(finding.line() - 1, finding.rule(), true);
    }

    private boolean named(int number, String rule, boolean ownLine) {
        if (number < 1 || number > lines.size()) {
            return false;
        }
        Matcher comment = COMMENT.matcher(lines.get(number - 1));
        return comment.lookingAt()
                && (!ownLine || comment.group("before").isBlank())
                && Arrays.asList(comment.group("rules").split(",")).contains(rule);
    }
}
