package dev.fulcrum.metric.text;

/** 1 - Levenshtein distance / length of the longer text, over characters (code points). */
public final class EditSimilarity {
    private EditSimilarity() {}

    /** @return 0..1, 1 for equal texts and for two empty ones */
    public static double of(String a, String b) {
        int[] first = a.codePoints().toArray();
        int[] second = b.codePoints().toArray();
        int longer = Math.max(first.length, second.length);
        return longer == 0 ? 1 : 1 - (double) distance(first, second) / longer;
    }

    /** Insertions, deletions and substitutions needed, in rows of the classic table. */
    static int distance(int[] a, int[] b) {
        int start = 0;
        int ends = 0;
        int shorter = Math.min(a.length, b.length);
        while (start < shorter && a[start] == b[start]) {
            start++;
        }
        while (ends < shorter - start && a[a.length - 1 - ends] == b[b.length - 1 - ends]) {
            ends++;
        }
        int width = b.length - start - ends;
        int[] row = new int[width + 1];
        for (int column = 0; column <= width; column++) {
            row[column] = column;
        }
        for (int line = start; line < a.length - ends; line++) {
            int diagonal = row[0];
            row[0] = line - start + 1;
            for (int column = 1; column <= width; column++) {
                int replaced = diagonal + (a[line] == b[start + column - 1] ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[width];
    }
}
