package dev.fulcrum.metric.text;

import java.util.List;

/** The tokens that mteval-v13a, the scorer of the WMT shared tasks, sees. */
final class Tokenizer13a {
    private Tokenizer13a() {}

    static List<String> tokens(String text) {
        String line = Words.strippedRight(text)
                .replace("<skipped>", "")
                .replace("-\n", "")
                .replace('\n', ' ');
        if (line.indexOf('&') >= 0) {
            line = line.replace("&quot;", "\"")
                    .replace("&amp;", "&")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">");
        }
        StringBuilder apart = symbolsApart(" " + line + " ");
        apart = pointsAfterOther(apart);
        apart = pointsBeforeOther(apart);
        return Words.split(dashesAfterDigits(apart));
    }

    /** Punctuation but for points, commas, dashes and apostrophes stands alone. */
    private static StringBuilder symbolsApart(String line) {
        StringBuilder result = new StringBuilder(line.length() * 2);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean symbol = (c >= '{' && c <= '~')
                    || (c >= '[' && c <= '`')
                    || (c >= ' ' && c <= '&')
                    || (c >= '(' && c <= '+')
                    || (c >= ':' && c <= '@')
                    || c == '/';
            if (symbol) {
                result.append(' ').append(c).append(' ');
            } else {
                result.append(c);
            }
        }
        return result;
    }

    private static StringBuilder pointsAfterOther(StringBuilder line) {
        StringBuilder result = new StringBuilder(line.length() * 2);
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i++);
            result.append(c);
            if (!isDigit(c) && i < line.length() && isPoint(line.charAt(i))) {
                result.append(' ').append(line.charAt(i++)).append(' ');
            }
        }
        return result;
    }

    private static StringBuilder pointsBeforeOther(StringBuilder line) {
        StringBuilder result = new StringBuilder(line.length() * 2);
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i++);
            if (isPoint(c) && i < line.length() && !isDigit(line.charAt(i))) {
                result.append(' ').append(c).append(' ').append(line.charAt(i++));
            } else {
                result.append(c);
            }
        }
        return result;
    }

    private static StringBuilder dashesAfterDigits(StringBuilder line) {
        StringBuilder result = new StringBuilder(line.length() * 2);
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i++);
            result.append(c);
            if (isDigit(c) && i < line.length() && line.charAt(i) == '-') {
                result.append(" - ");
                i++;
            }
        }
        return result;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == ',';
    }
}
