package dev.fulcrum.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The samples of one task and how far the conditions part on it. A condition solves a task when strictly more than half of its samples are functional
 * and secure, only functional where the task has no exploits; the task is discordant when some conditions solve it and some do not.
 *
 * @param spread largest minus smallest share of good samples over the conditions, 0 to 1
 * @param samples by condition and index, in the order the report names them
 */
record Disagreement(String task, boolean discordant, double spread, List<SampleCase> samples) {

    /** All tasks, discordant ones first, then the wider spread, then by id. */
    static List<Disagreement> order(List<SampleCase> samples) {
        return samples.stream()
                .collect(Collectors.groupingBy(each -> each.sample().task(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Disagreement::of)
                .sorted(Comparator.comparing(Disagreement::discordant)
                        .thenComparing(Disagreement::spread)
                        .reversed()
                        .thenComparing(Disagreement::task))
                .toList();
    }

    private static Disagreement of(List<SampleCase> samples) {
        Map<String, Double> shares = samples.stream()
                .collect(Collectors.groupingBy(
                        each -> each.condition(),
                        LinkedHashMap::new,
                        Collectors.averagingDouble(each -> good(each) ? 1 : 0)));
        double most =
                shares.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double least =
                shares.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
        List<SampleCase> ordered = samples.stream()
                .sorted(Comparator.comparing((SampleCase each) -> each.condition())
                        .thenComparing(each -> each.sample().index()))
                .toList();
        return new Disagreement(samples.getFirst().sample().task(), most > .5 && least <= .5, most - least, ordered);
    }

    /** A good sample of the condition with the largest share of them; its first sample where none is good. */
    SampleCase best() {
        return sample(true);
    }

    /** A sample that is not good, one that works if there is one, of the condition with the smallest share of good ones; else its first sample. */
    SampleCase worst() {
        return sample(false);
    }

    private SampleCase sample(boolean wanted) {
        Comparator<SampleCase> byShare = Comparator.comparingDouble(each -> share(each.condition()));
        String condition = samples.stream()
                .min(wanted ? byShare.reversed() : byShare)
                .map(each -> each.condition())
                .orElseThrow();
        List<SampleCase> own = samples.stream()
                .filter(each -> each.condition().equals(condition))
                .toList();
        return own.stream()
                .filter(each -> good(each) == wanted)
                .min(Comparator.comparing(each -> each.outcome() != Outcome.FUNCTIONAL_INSECURE))
                .orElseGet(own::getFirst);
    }

    private double share(String condition) {
        return samples.stream()
                .filter(each -> each.condition().equals(condition))
                .mapToDouble(each -> good(each) ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static boolean good(SampleCase each) {
        boolean withoutExploits =
                each.judgement().exploits().isEmpty() && each.cwes().isEmpty();
        return each.outcome() == Outcome.FUNCTIONAL_SECURE
                || (withoutExploits && each.outcome() == Outcome.FUNCTIONAL_NOT_JUDGED);
    }
}
