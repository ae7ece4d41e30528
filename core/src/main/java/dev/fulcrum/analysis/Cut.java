package dev.fulcrum.analysis;

import dev.fulcrum.UserError;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A column, or the part of its cells that a regular expression finds: {@code language}, {@code task~cwe[0-9]+}.
 *
 * @param pattern empty for the whole cell; where it has a group, the group is the part
 */
public record Cut(String column, Optional<Pattern> pattern) {
    private static final Pattern WEAKNESS = Pattern.compile("(?i)cwe[-_ ]?0*([1-9][0-9]*)");

    /** @throws UserError if the expression is none */
    public static Cut parse(String text) {
        int tilde = text.indexOf('~');
        if (tilde < 0) {
            return new Cut(text.strip(), Optional.empty());
        }
        try {
            return new Cut(
                    text.substring(0, tilde).strip(),
                    Optional.of(Pattern.compile(text.substring(tilde + 1).strip())));
        } catch (PatternSyntaxException wrong) {
            throw new UserError("\"" + text + "\" holds no regular expression: " + wrong.getDescription());
        }
    }

    /** @return the part, weaknesses in their usual spelling {@code CWE-79}; empty when there is none */
    String of(Row row) {
        String cell = row.cell(column).strip();
        String part = pattern.map(expression -> {
                    Matcher matcher = expression.matcher(cell);
                    return matcher.find() ? matcher.group(matcher.groupCount() > 0 ? 1 : 0) : "";
                })
                .orElse(cell);
        Matcher weakness = WEAKNESS.matcher(part);
        return weakness.matches() ? "CWE-" + weakness.group(1) : part;
    }
}
