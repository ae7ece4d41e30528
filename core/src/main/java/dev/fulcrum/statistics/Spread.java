package dev.fulcrum.statistics;

/**
 * Range and variance of many draws in one pass.
 *
 * @param low smallest draw
 * @param high largest draw
 * @param sum of the draws' distances from a centre
 * @param squares of these distances, summed; NaN when a draw is
 */
record Spread(double low, double high, double sum, double squares) {
    /** Sums that do not wait for each other: one would leave the processor idle for most of the pass. */
    private static final int LANES = 4;

    /** @param centre close to the mean, so that squares do not cancel */
    static Spread of(double[] draws, double centre) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double draw : draws) {
            low = Math.min(low, draw);
            high = Math.max(high, draw);
        }
        int whole = draws.length - draws.length % LANES;
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        double firstSquares = 0;
        double secondSquares = 0;
        double thirdSquares = 0;
        double fourthSquares = 0;
        for (int i = 0; i < whole; i += LANES) {
            double a = draws[i] - centre;
            double b = draws[i + 1] - centre;
            double c = draws[i + 2] - centre;
            double d = draws[i + 3] - centre;
            first += a;
            second += b;
            third += c;
            fourth += d;
            firstSquares += a * a;
            secondSquares += b * b;
            thirdSquares += c * c;
            fourthSquares += d * d;
        }
        double sum = first + second + third + fourth;
        double squares = firstSquares + secondSquares + thirdSquares + fourthSquares;
        for (int i = whole; i < draws.length; i++) {
            sum += draws[i] - centre;
            squares += (draws[i] - centre) * (draws[i] - centre);
        }
        return new Spread(low, high, sum, squares);
    }

    /** Whether some draw does not exist. */
    boolean incomplete() {
        return Double.isNaN(squares);
    }

    double standardDeviation(int draws) {
        return draws < 2 ? 0 : Math.sqrt(Math.max(0, squares - sum * sum / draws) / (draws - 1));
    }
}
