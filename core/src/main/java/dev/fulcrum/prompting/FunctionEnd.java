package dev.fulcrum.prompting;

import dev.fulcrum.task.Language;
import java.util.List;

/**
 * Where a function ends that a model goes on writing, as the field's harnesses find it: Python by the next statement without
 * indentation, JavaScript and C by a closing brace at the start of a line.
 *
 * @see "Chen et al. 2021, section 3.1, for Python; Cassano et al. 2022, MultiPL-E, for languages with braces"
 */
final class FunctionEnd {
    private static final String BRACE = "\n}";

    private FunctionEnd() {}

    /** The strings that come when the function is over. */
    static List<String> stops(Language language) {
        return switch (language) {
            case PYTHON -> List.of("\ndef ", "\nclass ", "\nif ", "\nprint(", "\n#", "\n@", "\nfor ", "\nassert ");
            case JAVASCRIPT, C -> List.of(BRACE);
        };
    }

    /** Puts back the brace that the stop string took away. */
    static String closed(Language language, String program) {
        return switch (language) {
            case PYTHON -> program;
            case JAVASCRIPT, C -> count(program, '{') > count(program, '}') ? program + BRACE : program;
        };
    }

    private static long count(String text, char brace) {
        return text.chars().filter(letter -> letter == brace).count();
    }
}
