package dev.fulcrum.statistics;

import java.util.Arrays;

/**
 * Order statistics of many numbers of which only a few are asked for. Numbers are grouped into buckets by size; a bucket is sorted when a
 * question falls into it. Sorting everything would take most of the time of a large family of contrasts. Not thread-safe.
 */
final class Ordered {
    private static final int BUCKETS = 1024;

    private final int size;
    /** The numbers, bucket after bucket. */
    private final double[] grouped;
    /** How many numbers lie in the buckets before each. */
    private final int[] starts = new int[BUCKETS + 1];

    private final boolean[] sorted = new boolean[BUCKETS];
    private final double smallest;
    private final double largest;
    private final double scale;

    /** @param numbers finite, not empty; not changed, not kept */
    Ordered(double[] numbers) {
        this(
                numbers,
                new double[numbers.length],
                Arrays.stream(numbers).min().orElseThrow(),
                Arrays.stream(numbers).max().orElseThrow());
    }

    /**
     * @param grouped at least as long as the numbers; taken into possession
     * @param smallest of the numbers, where it is known already
     */
    Ordered(double[] numbers, double[] grouped, double smallest, double largest) {
        this.size = numbers.length;
        this.grouped = grouped;
        this.smallest = smallest;
        this.largest = largest;
        // A range too small to divide by makes one bucket of everything, which is still right.
        double perUnit = (BUCKETS - 1) / (largest - smallest);
        scale = Double.isFinite(perUnit) ? perUnit : 0;
        group(numbers);
    }

    private void group(double[] numbers) {
        for (double number : numbers) {
            starts[bucket(number) + 1]++;
        }
        for (int i = 0; i < BUCKETS; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        for (double number : numbers) {
            grouped[next[bucket(number)]++] = number;
        }
    }

    int size() {
        return size;
    }

    double smallest() {
        return smallest;
    }

    double largest() {
        return largest;
    }

    /**
     * Quantile by linear interpolation between order statistics (Hyndman and Fan's type 7, NumPy's default).
     *
     * @param probability in [0, 1]
     */
    double quantile(double probability) {
        double rank = probability * (size - 1);
        int below = (int) Math.floor(rank);
        int above = Math.min(below + 1, size - 1);
        return at(below) + (rank - below) * (at(above) - at(below));
    }

    /** How many numbers are at most the threshold. */
    int countAtMost(double threshold) {
        if (threshold < smallest) {
            return 0;
        }
        if (threshold >= largest) {
            return size;
        }
        int bucket = bucket(threshold);
        int count = starts[bucket];
        for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
            count += grouped[i] <= threshold ? 1 : 0;
        }
        return count;
    }

    private double at(int rank) {
        int found = Arrays.binarySearch(starts, rank);
        int bucket = found < 0 ? -found - 2 : found;
        // Empty buckets share a start; the rank lies in the last of them.
        while (starts[bucket + 1] <= rank) {
            bucket++;
        }
        while (starts[bucket] > rank) {
            bucket--;
        }
        if (!sorted[bucket]) {
            Arrays.sort(grouped, starts[bucket], starts[bucket + 1]);
            sorted[bucket] = true;
        }
        return grouped[rank];
    }

    private int bucket(double number) {
        return (int) ((number - smallest) * scale);
    }
}
