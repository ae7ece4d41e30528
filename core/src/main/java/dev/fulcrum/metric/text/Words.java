package dev.fulcrum.metric.text;

import java.util.Arrays;
import java.util.OptionalInt;

/** Splits texts at white space as Python does, and numbers words without making strings of them. Not thread-safe. */
final class Words {
    private char[] letters = new char[256];
    private int lettersUsed;
    /** Of each word its place in {@code letters}, one more for the end of the last. */
    private int[] starts = new int[64];

    private int size;
    private int[] slots = new int[256];

    Words() {
        Arrays.fill(slots, -1);
    }

    /** The same word has the same number in every text given to this object. */
    int[] numbered(String text) {
        return numbered(text.toCharArray(), text.length());
    }

    /** @param length how much of the text counts */
    int[] numbered(char[] text, int length) {
        int[] numbers = new int[length / 2 + 1];
        int count = 0;
        int at = 0;
        while (at < length) {
            if (isSpace(text[at])) {
                at++;
            } else {
                int start = at;
                int hash = 0;
                while (at < length && !isSpace(text[at])) {
                    hash = 31 * hash + text[at++];
                }
                numbers[count++] = number(text, start, at - start, hash);
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** The number of a word that occurred. */
    OptionalInt known(String word) {
        char[] text = word.toCharArray();
        int found = slots[slot(text, 0, text.length, word.hashCode())];
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private int number(char[] text, int start, int length, int hash) {
        int slot = slot(text, start, length, hash);
        if (slots[slot] < 0) {
            slots[slot] = size;
            keep(text, start, length);
            if (2 * size >= slots.length) {
                grow();
                return size - 1;
            }
        }
        return slots[slot];
    }

    private int slot(char[] text, int start, int length, int hash) {
        int mask = slots.length - 1;
        int slot = (hash * 0x9E3779B9 >>> 15) & mask;
        while (slots[slot] >= 0 && !is(slots[slot], text, start, length)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean is(int word, char[] text, int start, int length) {
        return starts[word + 1] - starts[word] == length
                && Arrays.equals(letters, starts[word], starts[word] + length, text, start, start + length);
    }

    private void keep(char[] text, int start, int length) {
        if (lettersUsed + length > letters.length) {
            letters = Arrays.copyOf(letters, 2 * (lettersUsed + length));
        }
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        System.arraycopy(text, start, letters, lettersUsed, length);
        lettersUsed += length;
        starts[++size] = lettersUsed;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        Arrays.fill(slots, -1);
        for (int word = 0; word < size; word++) {
            int start = starts[word];
            int length = starts[word + 1] - start;
            int hash = 0;
            for (int i = 0; i < length; i++) {
                hash = 31 * hash + letters[start + i];
            }
            slots[slot(letters, start, length, hash)] = word;
        }
    }

    static String strippedRight(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** What Python's str.isspace says; all of it lies in the basic plane. */
    static boolean isSpace(char c) {
        if (c <= ' ') {
            return (c >= 0x09 && c <= 0x0D) || c >= 0x1C;
        }
        return c >= 0x85
                && (c == 0x85
                        || c == 0xA0
                        || c == 0x1680
                        || (c >= 0x2000 && c <= 0x200A)
                        || c == 0x2028
                        || c == 0x2029
                        || c == 0x202F
                        || c == 0x205F
                        || c == 0x3000);
    }
}
