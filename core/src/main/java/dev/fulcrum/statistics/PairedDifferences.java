package dev.fulcrum.statistics;

import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.OutcomeTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Draws the distributions of many comparisons at once. Sums under resampling are linear, so each condition is resampled once per set of
 * tasks and differences are taken draw by draw: the cost grows with conditions, not with their pairs.
 */
final class PairedDifferences {
    private static final Interval RANGE = new Interval(-1, 1);
    /** Comparisons that share one scratch array: fresh ones would cost more than the arithmetic. */
    private static final int BLOCK = 64;

    private final OutcomeTable table;
    private final Settings settings;

    PairedDifferences(OutcomeTable table, Settings settings) {
        this.table = table;
        this.settings = settings;
    }

    /**
     * @param use called on several threads; must not keep the difference or its distribution, whose draws are overwritten afterwards
     * @return what the function made of each comparison, in their order
     */
    <T> List<T> map(List<Comparison> comparisons, Function<PairedDifference, T> use) {
        CommonTasks common = new CommonTasks(table);
        Map<SortedSet<String>, List<Integer>> byTasks = new IdentityHashMap<>();
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison comparison = comparisons.get(i);
            byTasks.computeIfAbsent(common.of(comparison.a(), comparison.b()), set -> new ArrayList<>())
                    .add(i);
        }
        Object[] results = new Object[comparisons.size()];
        byTasks.forEach((tasks, indices) -> {
            Draws draws =
                    new Draws(tasks, indices.stream().map(comparisons::get).toList());
            int blocks = (indices.size() + BLOCK - 1) / BLOCK;
            IntStream.range(0, blocks).parallel().forEach(block -> {
                double[] scratch = new double[settings.draws()];
                double[] grouped = new double[settings.draws()];
                for (int i : indices.subList(block * BLOCK, Math.min(indices.size(), (block + 1) * BLOCK))) {
                    results[i] = use.apply(draws.difference(comparisons.get(i), scratch, grouped));
                }
            });
        });
        List<T> list = new ArrayList<>();
        for (Object result : results) {
            @SuppressWarnings("unchecked") // only results of the function are put in
            T made = (T) result;
            list.add(made);
        }
        return list;
    }

    /** One condition's endpoint on the panel. */
    private record Cell(String condition, Endpoint endpoint) {}

    /** The draws shared by all comparisons on the same tasks. */
    private final class Draws {
        private final Panel panel;
        private final Map<Cell, Integer> columns = new LinkedHashMap<>();
        private final List<PanelColumn> cells = new ArrayList<>();
        private final double[][] bootstrap;
        private final double[][] signFlips;
        private final FewClusters few;

        Draws(SortedSet<String> tasks, List<Comparison> comparisons) {
            panel = new Panel(tasks, table.tasks(comparisons.getFirst().a()));
            for (Comparison comparison : comparisons) {
                add(new Cell(comparison.a(), comparison.endpoint()));
                add(new Cell(comparison.b(), comparison.endpoint()));
            }
            // The last column counts tasks: a resample of unequal clusters has a random number of them.
            double[][] sums = new double[cells.size() + 1][];
            for (int column = 0; column < cells.size(); column++) {
                sums[column] = cells.get(column).clusterSums();
            }
            sums[cells.size()] = panel.clusterSizes();
            Resampler resampler = new Resampler(panel.clusters(), settings);
            bootstrap = resampler.bootstrapSums(sums);
            signFlips = resampler.signFlipSums(sums);
            few = new FewClusters(panel.clusters(), settings.alpha());
            double[] sizes = bootstrap[cells.size()];
            for (int column = 0; column < cells.size(); column++) {
                double[] means = bootstrap[column];
                for (int draw = 0; draw < means.length; draw++) {
                    means[draw] /= sizes[draw];
                }
            }
        }

        private void add(Cell cell) {
            if (columns.putIfAbsent(cell, columns.size()) == null) {
                cells.add(PanelColumn.of(panel, table.tasks(cell.condition()), cell.endpoint()));
            }
        }

        /**
         * @param scratch as long as there are draws; holds them until the next difference
         * @param grouped as long
         */
        PairedDifference difference(Comparison comparison, double[] scratch, double[] grouped) {
            int a = column(comparison.a(), comparison.endpoint());
            int b = column(comparison.b(), comparison.endpoint());
            double[] clusterDifferences =
                    minus(cells.get(a).clusterSums(), cells.get(b).clusterSums(), new double[panel.clusters()]);
            Ratio ratio = new Ratio(clusterDifferences, panel.clusterSizes());
            minus(bootstrap[a], bootstrap[b], scratch);
            return new PairedDifference(
                    comparison,
                    panel.tasks(),
                    cells.get(a),
                    cells.get(b),
                    new BootstrapDistribution(ratio.value(), scratch, grouped, ratio.jackknife(), RANGE, few),
                    pPermutation(clusterDifferences, a, b),
                    settings);
        }

        private double pPermutation(double[] clusterDifferences, int a, int b) {
            if (SignFlip.exact(clusterDifferences, settings.draws())) {
                return SignFlip.enumerate(clusterDifferences);
            }
            double observed = Arrays.stream(clusterDifferences).sum();
            return SignFlip.sampled(observed, signFlips[a], signFlips[b]);
        }

        private int column(String condition, Endpoint endpoint) {
            return Objects.requireNonNull(columns.get(new Cell(condition, endpoint)));
        }
    }

    private static double[] minus(double[] a, double[] b, double[] difference) {
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }
}
