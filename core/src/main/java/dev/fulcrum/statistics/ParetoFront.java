package dev.fulcrum.statistics;

import dev.fulcrum.UserError;
import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.OutcomeTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which conditions no other beats on two endpoints at once, and how sure that is.
 *
 * @param tasks tasks that all conditions have, on which they are compared
 * @param places one per condition, in the table's order
 */
public record ParetoFront(Endpoint first, Endpoint second, int tasks, List<Place> places) {

    /**
     * @param onFront whether no other condition is at least as good on both endpoints and better on one
     * @param frequency share of resamples on which that is so, 0..1
     */
    public record Place(String condition, double first, double second, boolean onFront, double frequency) {}

    public ParetoFront {
        places = List.copyOf(places);
    }

    /**
     * The two endpoints of every condition on every resample.
     *
     * @param totals sums over tasks, two per condition
     * @param sums the same by draw
     */
    record Resampled(List<String> conditions, int tasks, int clusters, double[][] totals, double[][] sums) {
        boolean[] observed() {
            return front(totals, 0);
        }

        boolean[] onFront(int draw) {
            return front(sums, draw);
        }

        private boolean[] front(double[][] values, int draw) {
            boolean[] front = new boolean[conditions.size()];
            for (int condition = 0; condition < front.length; condition++) {
                front[condition] = unbeaten(values, condition, draw);
            }
            return front;
        }
    }

    /** @throws dev.fulcrum.UserError if the table has no condition or no task is common to all */
    public static ParetoFront of(OutcomeTable table, Endpoint first, Endpoint second, Settings settings) {
        Resampled resampled = resample(table, first, second, settings);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < resampled.conditions().size(); i++) {
            int condition = i;
            long times = IntStream.range(0, settings.draws())
                    .parallel()
                    .filter(draw -> unbeaten(resampled.sums(), condition, draw))
                    .count();
            places.add(new Place(
                    resampled.conditions().get(i),
                    resampled.totals()[2 * i][0] / resampled.tasks(),
                    resampled.totals()[2 * i + 1][0] / resampled.tasks(),
                    unbeaten(resampled.totals(), i, 0),
                    (double) times / settings.draws()));
        }
        return new ParetoFront(first, second, resampled.tasks(), places);
    }

    static Resampled resample(OutcomeTable table, Endpoint first, Endpoint second, Settings settings) {
        OutcomeTable common = table.commonTasks();
        List<String> conditions = common.conditions();
        if (conditions.isEmpty() || common.tasks(conditions.getFirst()).isEmpty()) {
            throw new UserError("a trade-off front needs conditions with tasks in common");
        }
        Panel panel =
                new Panel(common.tasks(conditions.getFirst()).navigableKeySet(), common.tasks(conditions.getFirst()));
        double[][] columns = new double[2 * conditions.size()][];
        for (int i = 0; i < conditions.size(); i++) {
            columns[2 * i] = panel.clusterSums(panel.values(common.tasks(conditions.get(i)), first::of));
            columns[2 * i + 1] = panel.clusterSums(panel.values(common.tasks(conditions.get(i)), second::of));
        }
        double[][] totals = new double[columns.length][1];
        for (int column = 0; column < columns.length; column++) {
            totals[column][0] = Arrays.stream(columns[column]).sum();
        }
        double[][] sums = new Resampler(panel.clusters(), settings).bootstrapSums(columns);
        return new Resampled(conditions, panel.tasks().size(), panel.clusters(), totals, sums);
    }

    private static boolean unbeaten(double[][] sums, int condition, int draw) {
        double x = sums[2 * condition][draw];
        double y = sums[2 * condition + 1][draw];
        for (int other = 0; other < sums.length / 2; other++) {
            double right = sums[2 * other][draw] - x;
            double above = sums[2 * other + 1][draw] - y;
            boolean asGood = right >= -BootstrapDistribution.ROUNDING && above >= -BootstrapDistribution.ROUNDING;
            if (asGood && (right > BootstrapDistribution.ROUNDING || above > BootstrapDistribution.ROUNDING)) {
                return false;
            }
        }
        return true;
    }
}
