package dev.fulcrum.statistics;

import java.util.Arrays;

/**
 * Order statistics of many numbers of which only a few are asked for. Numbers are spread over buckets by size, in one pass, and a bucket is sorted
 * when a question falls into it; sorting everything would take most of the time of a large family of contrasts. Not thread-safe.
 */
final class Ordered {
    private static final int BUCKETS = 1024;

    private final double[] values;
    private final int[] starts = new int[BUCKETS + 1];
    private final boolean[] sorted = new boolean[BUCKETS];
    private final double smallest;
    private final double largest;
    private final double scale;

    /** @param numbers finite, not empty; not changed */
    Ordered(double[] numbers) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double number : numbers) {
            low = Math.min(low, number);
            high = Math.max(high, number);
        }
        smallest = low;
        largest = high;
        // A range too small to divide by makes one bucket of everything, which is still right.
        double perUnit = (BUCKETS - 1) / (high - low);
        scale = Double.isFinite(perUnit) ? perUnit : 0;
        values = new double[numbers.length];
        spread(numbers);
    }

    private void spread(double[] numbers) {
        for (double number : numbers) {
            starts[bucket(number) + 1]++;
        }
        for (int i = 0; i < BUCKETS; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        for (double number : numbers) {
            values[next[bucket(number)]++] = number;
        }
    }

    int size() {
        return values.length;
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
        double rank = probability * (values.length - 1);
        int below = (int) Math.floor(rank);
        int above = Math.min(below + 1, values.length - 1);
        return at(below) + (rank - below) * (at(above) - at(below));
    }

    /** How many numbers are at most the threshold. */
    int countAtMost(double threshold) {
        if (threshold < smallest) {
            return 0;
        }
        if (threshold >= largest) {
            return values.length;
        }
        int bucket = bucket(threshold);
        sort(bucket);
        int low = starts[bucket];
        int high = starts[bucket + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] <= threshold) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
        sort(bucket);
        return values[rank];
    }

    private void sort(int bucket) {
        if (!sorted[bucket]) {
            Arrays.sort(values, starts[bucket], starts[bucket + 1]);
            sorted[bucket] = true;
        }
    }

    private int bucket(double number) {
        return (int) ((number - smallest) * scale);
    }
}
