package dev.fulcrum.corpus;

import java.util.function.LongConsumer;

/**
 * Runs of n words of a text, as 64-bit numbers that are equal for equal runs and by chance else about never. A word is a run of letters, digits
 * and underscores, small; signs do not count, since code has the same everywhere.
 */
final class Shingles {
    private final int length;
    private final long[] recent;
    private long words;

    Shingles(int length) {
        this.length = length;
        this.recent = new long[length];
    }

    /** Gives every run of a text to the sink. Runs do not go on from one text to the next. */
    void each(String text, LongConsumer sink) {
        words = 0;
        long word = 0;
        boolean inside = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || c == '_') {
                word = mix(inside ? word : 0, Character.toLowerCase(c));
                inside = true;
            } else if (inside) {
                add(word, sink);
                inside = false;
            }
        }
    }

    private void add(long word, LongConsumer sink) {
        recent[(int) (words % length)] = word;
        words++;
        if (words >= length) {
            long run = 0;
            for (long place = words - length; place < words; place++) {
                run = mix(run, recent[(int) (place % length)]);
            }
            sink.accept(run);
        }
    }

    private static long mix(long state, long value) {
        long mixed = (state ^ value) * 0x9E3779B97F4A7C15L + 0xD1B54A32D192ED03L;
        return mixed ^ (mixed >>> 29);
    }
}
