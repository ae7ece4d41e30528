package dev.fulcrum.prompting;

import dev.fulcrum.task.Language;
import java.util.regex.Pattern;

/** A function's declaration without its documentation. */
final class Declaration {
    private static final Pattern DOCSTRING = Pattern.compile("(?s)\\n[ \\t]*(\"\"\"|\'\'\').*?\\1");
    private static final Pattern BLOCK_COMMENT = Pattern.compile("(?s)/\\*.*?\\*/\\s*");
    private static final Pattern LINE_COMMENT = Pattern.compile("(?m)^[ \\t]*//.*\\R");

    private Declaration() {}

    /**
     * Strips documentation.
     *
     * @param signature from the given lines to the cut
     */
    static String of(Language language, String signature) {
        return switch (language) {
            case PYTHON -> DOCSTRING.matcher(signature).replaceAll("");
            case JAVASCRIPT, C ->
                LINE_COMMENT
                        .matcher(BLOCK_COMMENT.matcher(signature).replaceAll(""))
                        .replaceAll("");
        };
    }
}
