package dev.fulcrum.statistics;

import dev.fulcrum.metric.OutcomeTable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether the trade-off front needs several levers: levers on it, minus one, on every resample. */
final class FrontMixes {
    private final OutcomeTable table;
    private final Settings settings;

    FrontMixes(OutcomeTable table, Settings settings) {
        this.table = table;
        this.settings = settings;
    }

    Drawn of(Statement.FrontMix statement) {
        ParetoFront.Resampled front = ParetoFront.resample(
                table.only(statement.conditions()), statement.first(), statement.second(), settings);
        List<String> words =
                statement.levers().values().stream().distinct().sorted().toList();
        int[] lever = front.conditions().stream()
                .mapToInt(condition -> words.indexOf(statement.levers().getOrDefault(condition, "")))
                .toArray();
        double value = needed(front.observed(), front.totals(), 0, lever, words.size());
        double[] draws = IntStream.range(0, settings.draws())
                .parallel()
                .mapToDouble(draw -> needed(front.onFront(draw), front.sums(), draw, lever, words.size()))
                .toArray();
        double most = words.size() - 1.0;
        double[] jackknife = new double[front.clusters()];
        Arrays.fill(jackknife, value);
        BootstrapDistribution distribution = new BootstrapDistribution(
                value, draws, jackknife, new Interval(0, most), new FewClusters(front.clusters(), settings.alpha()));
        int samples = statement.conditions().stream()
                .flatMap(condition -> table.tasks(condition).values().stream())
                .mapToInt(tally -> tally.samples())
                .sum();
        // Levers come in whole numbers, so "more than one" is asked half a lever above none.
        double p = Math.min(1, 2 * distribution.pAtMost(.5));
        return new Drawn(
                distribution, p, Drawn.estimate(distribution, front.tasks(), samples, "cluster bootstrap", settings));
    }

    /**
     * The fewest levers that reach every place on the front, minus one. Conditions that tie on both endpoints are one place, which any of their levers
     * reaches: ties must not look like a mix.
     */
    private static double needed(boolean[] onFront, double[][] values, int draw, int[] lever, int levers) {
        Set<Integer> places = new HashSet<>();
        for (int condition = 0; condition < onFront.length; condition++) {
            if (onFront[condition]) {
                int reached = 0;
                for (int other = 0; other < onFront.length; other++) {
                    boolean ties = Math.abs(values[2 * other][draw] - values[2 * condition][draw])
                                    <= BootstrapDistribution.ROUNDING
                            && Math.abs(values[2 * other + 1][draw] - values[2 * condition + 1][draw])
                                    <= BootstrapDistribution.ROUNDING;
                    reached |= ties ? 1 << lever[other] : 0;
                }
                places.add(reached);
            }
        }
        int fewest = levers;
        for (int chosen = 1; chosen < 1 << levers; chosen++) {
            int set = chosen;
            if (Integer.bitCount(set) < fewest && places.stream().allMatch(place -> (place & set) != 0)) {
                fewest = Integer.bitCount(set);
            }
        }
        return fewest - 1.0;
    }
}
