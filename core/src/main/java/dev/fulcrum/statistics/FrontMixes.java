package dev.fulcrum.statistics;

import dev.fulcrum.metric.OutcomeTable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        ParetoFront.Resampled front =
                ParetoFront.resample(table.only(statement.conditions()), statement.first(), statement.second(), settings);
        double value = levers(front.observed(), front.conditions(), statement.levers());
        double[] draws = IntStream.range(0, settings.draws())
                .parallel()
                .mapToDouble(draw -> levers(front.onFront(draw), front.conditions(), statement.levers()))
                .toArray();
        double most = new HashSet<>(statement.levers().values()).size() - 1.0;
        double[] jackknife = new double[front.clusters()];
        Arrays.fill(jackknife, value);
        BootstrapDistribution distribution = new BootstrapDistribution(
                value,
                draws,
                jackknife,
                new Interval(0, most),
                new FewClusters(front.clusters(), settings.alpha()));
        int samples = statement.conditions().stream()
                .flatMap(condition -> table.tasks(condition).values().stream())
                .mapToInt(tally -> tally.samples())
                .sum();
        // Levers come in whole numbers, so "more than one" is asked half a lever above none.
        double p = Math.min(1, 2 * distribution.pAtMost(.5));
        return new Drawn(
                distribution, p, Drawn.estimate(distribution, front.tasks(), samples, "cluster bootstrap", settings));
    }

    private static double levers(boolean[] onFront, List<String> conditions, Map<String, String> levers) {
        Set<String> found = new HashSet<>();
        for (int i = 0; i < onFront.length; i++) {
            if (onFront[i]) {
                found.add(levers.getOrDefault(conditions.get(i), ""));
            }
        }
        return found.size() - 1.0;
    }
}
