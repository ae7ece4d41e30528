package dev.fulcrum.task;

import dev.fulcrum.UserError;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What data sets of questions without oracles have in common. */
final class Prompts {
    private static final Pattern CWE = Pattern.compile("(?i)cwe[-_]?0*(\\d{1,6})");
    private static final Pattern PYTHON = Pattern.compile("(?m)^[ \\t]*(?:async )?def (\\w+)");
    private static final Pattern OTHERS = Pattern.compile("(?m)^[\\w *]*?\\b([\\w$]+)\\s*\\([^;{]*\\)\\s*\\{");

    private Prompts() {}

    /** The weakness that a field names somewhere, {@code CWE-89} or {@code Author_cwe089_1}. */
    static Cwe cwe(JsonLines.Line line, String field) {
        Matcher number = CWE.matcher(line.text(field));
        if (!number.find() || Integer.parseInt(number.group(1)) == 0) {
            throw new UserError("line " + line.number() + ": field \"" + field + "\" names no weakness like CWE-89");
        }
        return new Cwe(Integer.parseInt(number.group(1)));
    }

    /** The last function that a prompt begins; empty when it begins none. */
    static String lastFunction(Language language, String prompt) {
        Pattern function = language == Language.PYTHON ? PYTHON : OTHERS;
        return function.matcher(prompt)
                .results()
                .reduce((first, second) -> second)
                .map((MatchResult match) -> match.group(1))
                .orElse("");
    }
}
