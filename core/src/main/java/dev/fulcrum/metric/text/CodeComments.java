package dev.fulcrum.metric.text;

import dev.fulcrum.task.Language;

/** Takes comments, and in Python documentation, out of a program; blank lines go with them. */
final class CodeComments {
    private CodeComments() {}

    static String removed(Language language, String code) {
        return switch (language) {
            case PYTHON ->
                PythonText.withoutComments(code)
                        .map(CodeComments::withoutBlankLines)
                        .orElse(code);
            case JAVASCRIPT, C -> withoutBlankLines(slashCommentsRemoved(code));
        };
    }

    /** A comment becomes a space; what looks like one within quotes stays, and quotes may reach over lines. */
    private static String slashCommentsRemoved(String code) {
        if (code.indexOf("//") < 0 && code.indexOf("/*") < 0) {
            return code;
        }
        StringBuilder rest = new StringBuilder(code.length());
        int at = 0;
        while (at < code.length()) {
            char c = code.charAt(at);
            int end = switch (c) {
                case '/' -> commentEnd(code, at);
                case '\'', '"' -> quoteEnd(code, at);
                default -> -1;
            };
            if (end < 0) {
                rest.append(c);
                at++;
            } else {
                rest.append(c == '/' ? " " : code.substring(at, end));
                at = end;
            }
        }
        return rest.toString();
    }

    private static int commentEnd(String code, int at) {
        if (code.startsWith("//", at)) {
            int line = code.indexOf('\n', at);
            return line < 0 ? code.length() : line;
        }
        int end = code.startsWith("/*", at) ? code.indexOf("*/", at + 2) : -1;
        return end < 0 ? -1 : end + 2;
    }

    private static int quoteEnd(String code, int at) {
        char quote = code.charAt(at);
        int end = at + 1;
        while (end < code.length() && code.charAt(end) != quote) {
            end += code.charAt(end) == '\\' ? 2 : 1;
        }
        return end < code.length() ? end + 1 : -1;
    }

    private static String withoutBlankLines(String code) {
        StringBuilder kept = new StringBuilder(code.length());
        int start = 0;
        while (start <= code.length()) {
            int end = code.indexOf('\n', start);
            end = end < 0 ? code.length() : end;
            if (!code.substring(start, end).isBlank()) {
                kept.append(kept.isEmpty() ? "" : "\n").append(code, start, end);
            }
            start = end + 1;
        }
        return kept.toString();
    }
}
