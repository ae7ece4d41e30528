package dev.fulcrum.metric.text;

/**
 * 1 - (insertions and deletions needed) / (length of both texts), over code points: the ratio of fuzzywuzzy and python-Levenshtein, by which
 * CodeXGLUE's line completion is judged. A replacement counts as two.
 */
public final class InsertionSimilarity {
    private InsertionSimilarity() {}

    /** @return 0..1, 1 for equal texts and for two empty ones */
    public static double of(String a, String b) {
        int[] first = a.codePoints().toArray();
        int[] second = b.codePoints().toArray();
        int both = first.length + second.length;
        return both == 0 ? 1 : 2.0 * longestCommon(first, second) / both;
    }

    /** Length of the longest common subsequence. */
    private static int longestCommon(int[] a, int[] b) {
        int[] row = new int[b.length + 1];
        for (int symbol : a) {
            int diagonal = 0;
            for (int column = 1; column <= b.length; column++) {
                int above = row[column];
                row[column] = symbol == b[column - 1] ? diagonal + 1 : Math.max(above, row[column - 1]);
                diagonal = above;
            }
        }
        return row[b.length];
    }
}
