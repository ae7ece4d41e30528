package dev.fulcrum.metric.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * Python's own tokens, as far as taking comments and documentation out of a program needs them: strings, comments, ends of statements,
 * indentation. Tokens are put back at their columns, so that a line that was continued by a backslash ends up joined.
 */
final class PythonText {
    /** What came before a string decides whether it is documentation. */
    private enum Before {
        STATEMENT,
        DEDENT,
        OTHER
    }

    private final String code;
    private final StringBuilder rest;
    private final Deque<Integer> indents = new ArrayDeque<>();
    private Before before = Before.STATEMENT;
    private int at;
    private int lineStart;
    private int column;
    private int brackets;
    private boolean isContinued;

    private PythonText(String code) {
        this.code = code;
        this.rest = new StringBuilder(code.length());
        this.indents.push(0);
    }

    /** @return empty where Python's tokenizer gives up: open brackets or strings at the end, dedents to nowhere */
    static Optional<String> withoutComments(String code) {
        PythonText text = new PythonText(code);
        while (text.at < code.length()) {
            if (!text.line()) {
                return Optional.empty();
            }
        }
        return text.brackets != 0 || text.isContinued ? Optional.empty() : Optional.of(text.rest.toString());
    }

    /** @return false where the tokenizer gives up */
    private boolean line() {
        lineStart = at;
        column = 0;
        if (brackets == 0 && !isContinued && !indentation()) {
            return false;
        }
        isContinued = false;
        while (at < code.length()) {
            char c = code.charAt(at);
            if (c == '\n') {
                put("\n", at, at + 1);
                boolean isBlank = code.substring(lineStart, at - 1).isBlank() || isCommentOnly();
                before = brackets > 0 || isBlank ? Before.OTHER : Before.STATEMENT;
                return true;
            }
            if (c == ' ' || c == '\t' || c == '\f' || c == '\r') {
                at++;
            } else if (c == '#') {
                int end = lineEnd(at);
                put("", at, end);
            } else if (c == '\\' && lineEnd(at) == at + 1) {
                isContinued = true;
                at = Math.min(code.length(), at + 2);
                return true;
            } else if (!word(c)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCommentOnly() {
        return code.substring(lineStart, at - 1).stripLeading().startsWith("#");
    }

    private boolean indentation() {
        int width = 0;
        int first = at;
        while (first < code.length() && " \t\f".indexOf(code.charAt(first)) >= 0) {
            width = switch (code.charAt(first)) {
                case '\t' -> (width / 8 + 1) * 8;
                case '\f' -> 0;
                default -> width + 1;
            };
            first++;
        }
        if (first >= code.length()
                || code.charAt(first) == '#'
                || code.charAt(first) == '\n'
                || code.charAt(first) == '\r') {
            return true;
        }
        if (width > indents.getFirst()) {
            indents.push(width);
            put(code.substring(at, first), at, first);
            before = Before.STATEMENT;
        }
        while (width < indents.getFirst()) {
            indents.pop();
            before = Before.DEDENT;
            if (width > indents.getFirst()) {
                return false;
            }
        }
        return true;
    }

    private boolean word(char c) {
        int end = at;
        while (end < code.length() && isNamePart(code.charAt(end))) {
            end++;
        }
        boolean isQuoted = end < code.length() && (code.charAt(end) == '"' || code.charAt(end) == '\'');
        if (isQuoted && isPrefix(code.substring(at, end))) {
            return string(end);
        }
        if (end == at) {
            brackets += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            end = at + Character.charCount(code.codePointAt(at));
        }
        put(code.substring(at, end), at, end);
        before = Before.OTHER;
        return true;
    }

    private static boolean isPrefix(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "", "r", "b", "u", "f", "br", "rb", "fr", "rf" -> true;
            default -> false;
        };
    }

    /** @return false where a string of three quotes does not end */
    private boolean string(int open) {
        String quote = code.startsWith(code.substring(open, open + 1).repeat(3), open)
                ? code.substring(open, open + 3)
                : code.substring(open, open + 1);
        int end = open + quote.length();
        while (end < code.length() && !code.startsWith(quote, end)) {
            if (quote.length() == 1 && code.charAt(end) == '\n') {
                break;
            }
            end += code.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= code.length() || !code.startsWith(quote, end)) {
            if (quote.length() == 3) {
                return false;
            }
            // A quote that does not close is an odd sign, and what follows it is read as code.
            put(code.substring(at, open + 1), at, open + 1);
            before = Before.OTHER;
            return true;
        }
        end += quote.length();
        boolean isDocumentation = before == Before.STATEMENT || at == lineStart;
        put(isDocumentation ? "" : code.substring(at, end), at, end);
        before = Before.OTHER;
        return true;
    }

    /** Writes a token at its column; it may reach over lines. */
    private void put(String token, int start, int end) {
        int from = code.codePointCount(lineStart, start);
        if (from > column) {
            rest.append(" ".repeat(from - column));
        }
        rest.append(token);
        int last = code.lastIndexOf('\n', end - 1);
        if (last >= start && last < end - 1) {
            lineStart = last + 1;
        }
        at = end;
        column = code.codePointCount(Math.min(lineStart, end), end);
    }

    private int lineEnd(int from) {
        int end = code.indexOf('\n', from);
        return end < 0 ? code.length() : end;
    }

    private static boolean isNamePart(char c) {
        return c == '_' || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
