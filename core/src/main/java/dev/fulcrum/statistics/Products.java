package dev.fulcrum.statistics;

/**
 * Count, sums and sums of products of a few variables: all that correlations need, and additive over clusters. Laid out as the upper
 * triangle, row by row, of the product of (1, v1, v2, ...) with itself.
 */
final class Products {
    /** Where the product of the first two of exactly two variables stands: after (1), (v1), (v2), (v1 v1). */
    static final int CROSS = 4;

    private final int variables;
    private final double[] sums;

    Products(int variables) {
        this.variables = variables;
        this.sums = new double[(variables + 1) * (variables + 2) / 2];
    }

    double[] sums() {
        return sums;
    }

    void add(double[] values) {
        int at = 0;
        for (int row = 0; row <= variables; row++) {
            for (int column = row; column <= variables; column++) {
                sums[at++] += valueOrOne(values, row) * valueOrOne(values, column);
            }
        }
    }

    Products plus(Products other) {
        Products total = new Products(variables);
        for (int i = 0; i < sums.length; i++) {
            total.sums[i] = sums[i] + other.sums[i];
        }
        return total;
    }

    /** The same with each variable's mean taken off. */
    Products centred() {
        Products centred = new Products(variables);
        System.arraycopy(centred(sums, variables), 0, centred.sums, 0, sums.length);
        return centred;
    }

    /** Sums of deviations from the means: the count stays, sums are 0. */
    static double[] centred(double[] sums, int variables) {
        double[] centred = new double[sums.length];
        double[][] scatter = scatter(sums, variables);
        centred[0] = sums[0];
        int at = variables + 1;
        for (int row = 0; row < variables; row++) {
            for (int column = row; column < variables; column++) {
                centred[at++] = scatter[row][column];
            }
        }
        return centred;
    }

    /**
     * Correlation of the first two variables given the next so many.
     *
     * @return NaN where it does not exist: one of the two does not vary, or the controls explain it entirely
     */
    static double correlation(double[] sums, int variables, int controls) {
        double[][] scatter = scatter(sums, variables);
        double x = scatter[0][0];
        double y = scatter[1][1];
        for (int control = 2; control < 2 + controls; control++) {
            sweep(scatter, control, sums[0]);
        }
        boolean gone = scatter[0][0] <= 1e-10 * Math.max(1, x) || scatter[1][1] <= 1e-10 * Math.max(1, y);
        return gone ? Double.NaN : scatter[0][1] / Math.sqrt(scatter[0][0] * scatter[1][1]);
    }

    /** Takes one control's part out of all others; a control that does not vary any more is passed over. */
    private static void sweep(double[][] scatter, int control, double samples) {
        double pivot = scatter[control][control];
        if (pivot <= 1e-10 * samples) {
            return;
        }
        double[] row = scatter[control].clone();
        for (int i = 0; i < scatter.length; i++) {
            if (i != control) {
                double factor = scatter[i][control] / pivot;
                for (int j = 0; j < scatter.length; j++) {
                    scatter[i][j] -= factor * row[j];
                }
            }
        }
    }

    /** Sums of products of deviations from the means. */
    private static double[][] scatter(double[] sums, int variables) {
        double[][] scatter = new double[variables][variables];
        int at = variables + 1;
        for (int row = 0; row < variables; row++) {
            for (int column = row; column < variables; column++) {
                double value = sums[at++] - sums[row + 1] * sums[column + 1] / sums[0];
                scatter[row][column] = value;
                scatter[column][row] = value;
            }
        }
        return scatter;
    }

    private static double valueOrOne(double[] values, int index) {
        return index == 0 ? 1 : values[index - 1];
    }
}
