package dev.fulcrum.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Order statistics of many numbers of which only a few are asked for. Numbers are counted into buckets by size; a bucket is gathered and sorted
 * when a question falls into it. Sorting everything would take most of the time of a large family of contrasts. Not thread-safe.
 */
final class Ordered {
    private static final int BUCKETS = 1024;

    private final double[] numbers;
    /** How many numbers lie in the buckets before each. */
    private final int[] starts = new int[BUCKETS + 1];

    private final double[] @Nullable [] sorted = new double[BUCKETS][];
    private final double smallest;
    private final double largest;
    private final double scale;

    /** @param numbers finite, not empty; not changed, and not to be changed while this is asked */
    Ordered(double[] numbers) {
        this(
                numbers,
                Arrays.stream(numbers).min().orElseThrow(),
                Arrays.stream(numbers).max().orElseThrow());
    }

    /** @param smallest of the numbers, where it is known already */
    Ordered(double[] numbers, double smallest, double largest) {
        this.numbers = numbers;
        this.smallest = smallest;
        this.largest = largest;
        // A range too small to divide by makes one bucket of everything, which is still right.
        double perUnit = (BUCKETS - 1) / (largest - smallest);
        scale = Double.isFinite(perUnit) ? perUnit : 0;
        for (double number : numbers) {
            starts[bucket(number) + 1]++;
        }
        for (int i = 0; i < BUCKETS; i++) {
            starts[i + 1] += starts[i];
        }
    }

    int size() {
        return numbers.length;
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
        double rank = probability * (numbers.length - 1);
        int below = (int) Math.floor(rank);
        int above = Math.min(below + 1, numbers.length - 1);
        return at(below) + (rank - below) * (at(above) - at(below));
    }

    /** How many numbers are at most the threshold. */
    int countAtMost(double threshold) {
        if (threshold < smallest) {
            return 0;
        }
        if (threshold >= largest) {
            return numbers.length;
        }
        int bucket = bucket(threshold);
        double[] inside = sorted(bucket);
        int low = 0;
        int high = inside.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inside[middle] <= threshold) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return starts[bucket] + low;
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
        return sorted(bucket)[rank - starts[bucket]];
    }

    private double[] sorted(int bucket) {
        double[] known = sorted[bucket];
        if (known != null) {
            return known;
        }
        double[] inside = new double[starts[bucket + 1] - starts[bucket]];
        int next = 0;
        for (int i = 0; next < inside.length; i++) {
            if (bucket(numbers[i]) == bucket) {
                inside[next++] = numbers[i];
            }
        }
        Arrays.sort(inside);
        sorted[bucket] = inside;
        return inside;
    }

    private int bucket(double number) {
        return (int) ((number - smallest) * scale);
    }
}
