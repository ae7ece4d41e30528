package dev.fulcrum.cli;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What interleaved rounds of a benchmark come to. */
final class Rounds {
    private Rounds() {}

    /**
     * The middle of a figure over all rounds; between the two middle ones when their number is even.
     *
     * @param rounds at least one
     */
    static <T> double median(List<T> rounds, ToDoubleFunction<? super T> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
