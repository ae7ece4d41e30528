package dev.fulcrum.statistics;

import dev.fulcrum.metric.OutcomeTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Contrasts within groups of tasks, looked at because nobody declared them: all groups of one endpoint share one false discovery rate. */
public final class Exploration {
    private final Settings settings;

    public Exploration(Settings settings) {
        this.settings = settings;
    }

    /**
     * @param groups outcomes by group
     * @param comparisons made in every group where the two conditions have at least two tasks in common
     * @return by group; {@code pBenjaminiHochberg} spans all groups, {@code pHolm} too
     */
    public Map<String, List<Contrast>> of(Map<String, OutcomeTable> groups, List<Comparison> comparisons) {
        Map<String, List<Contrast>> found = new LinkedHashMap<>();
        groups.forEach((group, table) -> found.put(
                group,
                new PairedDifferences(table, settings).map(possible(table, comparisons), PairedDifference::contrast)));
        Map<String, List<Contrast>> corrected = new LinkedHashMap<>();
        found.keySet().forEach(group -> corrected.put(group, new ArrayList<>()));
        comparisons.stream().map(Comparison::endpoint).distinct().forEach(endpoint -> {
            double[] p = found.values().stream()
                    .flatMap(List::stream)
                    .filter(contrast -> contrast.endpoint().equals(endpoint))
                    .mapToDouble(Contrast::pPermutation)
                    .toArray();
            double[] holm = Multiplicity.holm(p);
            double[] discovery = Multiplicity.benjaminiHochberg(p);
            int place = 0;
            for (Map.Entry<String, List<Contrast>> group : found.entrySet()) {
                for (Contrast contrast : group.getValue()) {
                    if (contrast.endpoint().equals(endpoint)) {
                        corrected
                                .getOrDefault(group.getKey(), new ArrayList<>())
                                .add(contrast.corrected(holm[place], discovery[place]));
                        place++;
                    }
                }
            }
        });
        return corrected;
    }

    private static List<Comparison> possible(OutcomeTable table, List<Comparison> comparisons) {
        return comparisons.stream()
                .filter(comparison -> table.conditions().contains(comparison.a())
                        && table.conditions().contains(comparison.b())
                        && table.tasks(comparison.a()).keySet().stream()
                                        .filter(table.tasks(comparison.b())::containsKey)
                                        .count()
                                >= 2)
                .toList();
    }
}
