package dev.fulcrum.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Corrections of p-values for a family of tests. Results come in the order of the input. */
public final class Multiplicity {
    private Multiplicity() {}

    /**
     * Step-down correction that keeps the chance of any false rejection in the family at the level.
     *
     * @see "Holm 1979, A simple sequentially rejective multiple test procedure"
     */
    public static double[] holm(double[] p) {
        int[] order = ascending(p);
        double[] adjusted = new double[p.length];
        double largest = 0;
        for (int rank = 0; rank < p.length; rank++) {
            largest = Math.max(largest, Math.min(1, (p.length - rank) * p[order[rank]]));
            adjusted[order[rank]] = largest;
        }
        return adjusted;
    }

    /**
     * Step-up correction that keeps the expected share of false rejections among the rejections at the level.
     *
     * @see "Benjamini and Hochberg 1995, Controlling the false discovery rate"
     */
    public static double[] benjaminiHochberg(double[] p) {
        int[] order = ascending(p);
        double[] adjusted = new double[p.length];
        double smallest = 1;
        for (int rank = p.length - 1; rank >= 0; rank--) {
            smallest = Math.min(smallest, p[order[rank]] * p.length / (rank + 1));
            adjusted[order[rank]] = smallest;
        }
        return adjusted;
    }

    private static int[] ascending(double[] p) {
        return IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
