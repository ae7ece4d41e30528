package dev.fulcrum.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Draws random weights for clusters and sums columns of cluster values under them. Weights are the same for every column, so
 * sums of different columns may be subtracted or divided draw by draw: that is what pairs conditions. Draws are made in blocks with a
 * random stream each, so results depend on the seed alone and not on the number of threads.
 */
final class Resampler {
    private static final int BLOCK = 256;
    /** Clusters whose products are added before the sum is written back. */
    private static final int TOGETHER = 4;

    private final int clusters;
    private final int draws;
    private final long seed;

    Resampler(int clusters, Settings settings) {
        this.clusters = clusters;
        this.draws = settings.draws();
        this.seed = settings.seed();
    }

    /**
     * Bootstrap: each draw takes as many clusters as there are, with replacement.
     *
     * @param columns one array of cluster values per column
     * @return sums, by column and draw
     */
    double[][] bootstrapSums(double[][] columns) {
        return sums(columns, 0x9E3779B97F4A7C15L, this::multiplicities);
    }

    /** Permutation: each draw flips the sign of each cluster with chance one half. */
    double[][] signFlipSums(double[][] columns) {
        return sums(columns, 0xD1B54A32D192ED03L, this::signs);
    }

    private interface Weights {
        /** Fills weights for a block of draws, laid out cluster by cluster, {@code BLOCK} apart. */
        void fill(double[] weights, int width, SplittableRandom random);
    }

    private double[][] sums(double[][] columns, long salt, Weights kind) {
        double[][] sums = new double[columns.length][draws];
        int blocks = (draws + BLOCK - 1) / BLOCK;
        IntStream.range(0, blocks).parallel().forEach(block -> {
            int from = block * BLOCK;
            int width = Math.min(BLOCK, draws - from);
            double[] weights = new double[clusters * BLOCK];
            // The outer generator only mixes, so that neighbouring blocks and seeds share no stream.
            long blockSeed = new SplittableRandom((seed ^ salt) + block * 0xBF58476D1CE4E5B9L).nextLong();
            kind.fill(weights, width, new SplittableRandom(blockSeed));
            double[] sum = new double[BLOCK];
            for (int column = 0; column < columns.length; column++) {
                weigh(weights, columns[column], sum);
                System.arraycopy(sum, 0, sums[column], from, width);
            }
        });
        return sums;
    }

    private void weigh(double[] weights, double[] values, double[] sum) {
        Arrays.fill(sum, 0);
        int whole = clusters - clusters % TOGETHER;
        for (int cluster = 0; cluster < whole; cluster += TOGETHER) {
            double first = values[cluster];
            double second = values[cluster + 1];
            double third = values[cluster + 2];
            double fourth = values[cluster + 3];
            int offset = cluster * BLOCK;
            for (int draw = 0; draw < BLOCK; draw++) {
                int at = offset + draw;
                sum[draw] += weights[at] * first
                        + weights[at + BLOCK] * second
                        + weights[at + 2 * BLOCK] * third
                        + weights[at + 3 * BLOCK] * fourth;
            }
        }
        for (int cluster = whole; cluster < clusters; cluster++) {
            for (int draw = 0; draw < BLOCK; draw++) {
                sum[draw] += weights[cluster * BLOCK + draw] * values[cluster];
            }
        }
    }

    private void multiplicities(double[] weights, int width, SplittableRandom random) {
        for (int draw = 0; draw < width; draw++) {
            for (int i = 0; i < clusters; i++) {
                weights[random.nextInt(clusters) * BLOCK + draw]++;
            }
        }
    }

    private void signs(double[] weights, int width, SplittableRandom random) {
        for (int draw = 0; draw < width; draw++) {
            long bits = 0;
            for (int cluster = 0; cluster < clusters; cluster++) {
                if (cluster % Long.SIZE == 0) {
                    bits = random.nextLong();
                }
                weights[cluster * BLOCK + draw] = (bits & 1) == 0 ? 1 : -1;
                bits >>>= 1;
            }
        }
    }
}
