package dev.fulcrum.metric.text;

/**
 * Parts the tokens that mteval-v13a, the scorer of the WMT shared tasks, sees: four passes over the text, each written into the buffer that
 * the one before did not use. Not thread-safe.
 */
final class Tokenizer13a {
    private char[] text = new char[0];
    private char[] next = new char[0];
    private int length;

    /** The numbers of a text's tokens. */
    int[] tokens(String line, Words words) {
        load(line);
        symbolsApart();
        pointsAfterOther();
        pointsBeforeOther();
        dashesAfterDigits();
        return words.numbered(text, length);
    }

    private void load(String line) {
        String clean = Words.strippedRight(line);
        if (clean.contains("<skipped>")) {
            clean = clean.replace("<skipped>", "");
        }
        if (clean.contains("-\n")) {
            clean = clean.replace("-\n", "");
        }
        if (clean.indexOf('&') >= 0) {
            clean = clean.replace("&quot;", "\"")
                    .replace("&amp;", "&")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">");
        }
        if (text.length < clean.length() + 2) {
            text = new char[4 * (clean.length() + 2)];
        }
        text[0] = ' ';
        clean.getChars(0, clean.length(), text, 1);
        length = clean.length() + 2;
        text[length - 1] = ' ';
        for (int i = 0; i < length; i++) {
            text[i] = text[i] == '\n' ? ' ' : text[i];
        }
    }

    /** No pass makes more than three characters of one. */
    private void makeRoom() {
        if (next.length < 3 * length) {
            next = new char[3 * length];
        }
    }

    private void done(int written) {
        char[] free = text;
        text = next;
        next = free;
        length = written;
    }

    /** Punctuation but for points, commas, dashes and apostrophes stands alone. */
    private void symbolsApart() {
        makeRoom();
        int to = 0;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (isSymbol(c)) {
                next[to] = ' ';
                next[to + 1] = c;
                next[to + 2] = ' ';
                to += 3;
            } else {
                next[to++] = c;
            }
        }
        done(to);
    }

    private static boolean isSymbol(char c) {
        if (c > '~' || (c >= 'a' && c <= 'z')) {
            return false;
        }
        return (c >= '{' && c <= '~')
                || (c >= '[' && c <= '`')
                || (c > ' ' && c <= '&')
                || (c >= '(' && c <= '+')
                || (c >= ':' && c <= '@')
                || c == '/';
    }

    private void pointsAfterOther() {
        makeRoom();
        int to = 0;
        int i = 0;
        while (i < length) {
            char c = text[i++];
            next[to++] = c;
            if (i < length && isPoint(text[i]) && !isDigit(c)) {
                next[to] = ' ';
                next[to + 1] = text[i++];
                next[to + 2] = ' ';
                to += 3;
            }
        }
        done(to);
    }

    private void pointsBeforeOther() {
        makeRoom();
        int to = 0;
        int i = 0;
        while (i < length) {
            char c = text[i++];
            if (isPoint(c) && i < length && !isDigit(text[i])) {
                next[to] = ' ';
                next[to + 1] = c;
                next[to + 2] = ' ';
                next[to + 3] = text[i++];
                to += 4;
            } else {
                next[to++] = c;
            }
        }
        done(to);
    }

    private void dashesAfterDigits() {
        makeRoom();
        int to = 0;
        int i = 0;
        while (i < length) {
            char c = text[i++];
            next[to++] = c;
            if (i < length && text[i] == '-' && isDigit(c)) {
                next[to] = ' ';
                next[to + 1] = '-';
                next[to + 2] = ' ';
                to += 3;
                i++;
            }
        }
        done(to);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == ',';
    }
}
