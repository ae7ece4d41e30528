package dev.fulcrum.metric.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Splits texts at white space as Python does, and numbers words. */
final class Words {
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The same word has the same number in every text given to this object. */
    int[] numbered(List<String> words) {
        int[] result = new int[words.size()];
        for (int i = 0; i < result.length; i++) {
            Integer known = numbers.putIfAbsent(words.get(i), numbers.size());
            result[i] = known == null ? numbers.size() - 1 : known;
        }
        return result;
    }

    static List<String> split(CharSequence text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            if (space && start >= 0) {
                words.add(text.subSequence(start, i).toString());
                start = -1;
            } else if (!space && start < 0) {
                start = i;
            }
        }
        if (start >= 0) {
            words.add(text.subSequence(start, text.length()).toString());
        }
        return words;
    }

    static String strippedRight(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    static String stripped(String text) {
        String right = strippedRight(text);
        int start = 0;
        while (start < right.length() && isSpace(right.charAt(start))) {
            start++;
        }
        return right.substring(start);
    }

    /** What Python's str.isspace says; all of it lies in the basic plane. */
    static boolean isSpace(char c) {
        return (c >= 0x09 && c <= 0x0D)
                || (c >= 0x1C && c <= 0x20)
                || c == 0x85
                || c == 0xA0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }
}
