package dev.fulcrum.report;

/**
 * Text that shows what it holds. Programs and answers may carry characters that a reader does not see but that change what a page or a compiler
 * reads (NUL, escape sequences, bidirectional controls, zero-width characters, halves of surrogate pairs); each becomes a visible sign.
 */
final class VisibleText {
    private VisibleText() {}

    /**
     * Control characters become Unicode's control pictures ({@code ␀}), other invisible characters {@code ⟨U+202E⟩}; line feed and tab stay, CR LF
     * becomes a line feed.
     */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int position = 0;
        while (position < text.length()) {
            int code = text.codePointAt(position);
            int size = Character.charCount(code);
            boolean lineEnd = code == '\r' && position + 1 < text.length() && text.charAt(position + 1) == '\n';
            if (!lineEnd) {
                append(out, code);
            }
            position += size;
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int code) {
        if (code == '\n' || code == '\t') {
            out.append((char) code);
        } else if (code < 0x20) {
            out.append((char) (0x2400 + code));
        } else if (code == 0x7f) {
            out.append('\u2421');
        } else if (hidden(code)) {
            out.append(String.format("\u27e8U+%04X\u27e9", code));
        } else {
            out.appendCodePoint(code);
        }
    }

    private static boolean hidden(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            case Character.SPACE_SEPARATOR -> code != ' ' && code != 0xa0 && code != 0x3000 && code != 0x202f;
            default -> false;
        };
    }
}
