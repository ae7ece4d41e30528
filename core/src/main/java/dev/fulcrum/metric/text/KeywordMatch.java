package dev.fulcrum.metric.text;

import dev.fulcrum.task.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** CodeBLEU's two matches of words: precision, and recall that weighs keywords. Counts are summed over programs. Not thread-safe. */
final class KeywordMatch {
    private static final int ORDER = 4;
    private static final double OTHER_WORD = 0.2;
    /** What stands for no match at all, so that a logarithm exists. */
    private static final double NO_MATCH = 0.1;

    /** The package takes the length of a pair, words and weights, for that of the reference: brevity costs the recall nothing. */
    private static final int ASSUMED_LENGTH = 2;

    private final Set<String> keywords;
    private final double[] matches = new double[ORDER];
    private final double[] totals = new double[ORDER];
    private final double[] recalled = new double[ORDER];
    private final double[] recallable = new double[ORDER];
    private long length;
    private long referenceLength;
    private long programs;

    KeywordMatch(Language language) {
        this.keywords = Keywords.of(language);
    }

    void add(String program, List<String> references) {
        Words words = new Words();
        int[] mine = words.numbered(program.strip());
        int[][] theirs = new int[references.size()][];
        for (int i = 0; i < theirs.length; i++) {
            theirs[i] = words.numbered(references.get(i).strip());
        }
        Set<Integer> special = special(words);
        Ngrams.Counts[] counts = new Ngrams(mine, theirs).count(ORDER);
        for (int order = 0; order < ORDER; order++) {
            matches[order] += counts[order].matches();
            totals[order] += Math.max(1, counts[order].hypothesis());
        }
        for (int[] reference : theirs) {
            recall(mine, reference, special, theirs.length == 1 ? counts : new Ngrams(mine, reference).count(ORDER));
        }
        length += mine.length;
        programs++;
        referenceLength += Ngrams.closest(mine.length, theirs);
    }

    private Set<Integer> special(Words words) {
        Set<Integer> special = new HashSet<>();
        for (String keyword : keywords) {
            words.known(keyword).ifPresent(special::add);
        }
        return special;
    }

    private void recall(int[] mine, int[] reference, Set<Integer> special, Ngrams.Counts[] counts) {
        double[] weighted = Ngrams.weighted(mine, reference, word -> special.contains(word) ? 1 : OTHER_WORD);
        recalled[0] += weighted[0];
        recallable[0] += Math.max(1, weighted[1]);
        for (int order = 1; order < ORDER; order++) {
            recalled[order] += counts[order].matches();
            recallable[order] += Math.max(1, counts[order].references()[0]);
        }
    }

    double precision() {
        return score(matches, totals, referenceLength);
    }

    double weightedRecall() {
        return score(recalled, recallable, ASSUMED_LENGTH * programs);
    }

    private double score(double[] hits, double[] of, long wanted) {
        if (hits[0] == 0) {
            return 0;
        }
        double logarithms = 0;
        for (int order = 0; order < ORDER; order++) {
            logarithms += Math.log((hits[order] == 0 ? NO_MATCH : hits[order]) / of[order]);
        }
        double brevity = length > wanted ? 1 : Math.exp(1 - (double) wanted / length);
        return brevity * Math.exp(logarithms / ORDER);
    }
}
