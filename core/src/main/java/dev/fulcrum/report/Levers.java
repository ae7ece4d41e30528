package dev.fulcrum.report;

import dev.fulcrum.metric.Estimate;
import dev.fulcrum.model.Completion;
import dev.fulcrum.statistics.PooledRate;
import dev.fulcrum.statistics.Settings;
import dev.fulcrum.store.StoredSample;
import dev.fulcrum.study.StudyMeasures;
import dev.fulcrum.study.StudyResult;
import dev.fulcrum.study.StudySpec;
import dev.fulcrum.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The conditions of a study as levers with their price, and its scanners as witnesses. */
final class Levers {
    private final StudyResult result;
    private final Map<String, Task> tasks;
    private final Settings settings;

    Levers(StudyResult result, Map<String, Task> tasks, Settings settings) {
        this.result = result;
        this.tasks = tasks;
        this.settings = settings;
    }

    /** @param effects against the reference condition */
    List<StudyReport.Lever> levers(List<StudyResult.Column> columns, List<PairedEffect> effects) {
        Map<String, String> declared = result.spec().conditions().stream()
                .collect(Collectors.toMap(
                        StudySpec.ConditionSpec::name, StudySpec.ConditionSpec::lever, (one, other) -> one));
        return columns.stream()
                .map(column -> {
                    String name = column.condition().name();
                    return new StudyReport.Lever(
                            name,
                            declared.getOrDefault(name, ""),
                            effect(effects, name, "func@1"),
                            effect(effects, name, "func-sec@1"),
                            mean(column, Completion::completionTokens),
                            mean(column, completion -> completion.latency().toMillis() / 1e3),
                            mean(column, completion -> completion.cost().doubleValue()),
                            column.samples().size());
                })
                .toList();
    }

    private static Optional<Estimate> effect(List<PairedEffect> effects, String condition, String endpoint) {
        return effects.stream()
                .filter(effect ->
                        effect.a().equals(condition) && effect.endpoint().equals(endpoint))
                .map(PairedEffect::difference)
                .findFirst();
    }

    private static double mean(StudyResult.Column column, ToDoubleFunction<Completion> value) {
        return column.samples().stream()
                .mapToDouble(stored -> value.applyAsDouble(stored.sample().completion()))
                .average()
                .orElse(0);
    }

    /** Working programs by what an exploit did to them: how many of each scenario, and how many of these were flagged. */
    private static final class Count {
        final Map<String, double[]> byScenario = new TreeMap<>();

        void add(String scenario, boolean flagged) {
            double[] sums = byScenario.computeIfAbsent(scenario, name -> new double[2]);
            sums[0] += flagged ? 1 : 0;
            sums[1]++;
        }

        Optional<Estimate> rate(Settings settings) {
            return byScenario.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PooledRate(settings).estimate(column(0), column(1)));
        }

        double[] column(int place) {
            return byScenario.values().stream().mapToDouble(sums -> sums[place]).toArray();
        }

        int flagged() {
            return (int)
                    byScenario.values().stream().mapToDouble(sums -> sums[0]).sum();
        }

        int all() {
            return (int)
                    byScenario.values().stream().mapToDouble(sums -> sums[1]).sum();
        }
    }

    List<StudyReport.Witness> witnesses(List<StudyResult.Column> columns) {
        List<StudyReport.Witness> witnesses = new ArrayList<>();
        for (String scanner : scanners(columns)) {
            Count broken = new Count();
            Count withstood = new Count();
            StudyMeasures measures = new StudyMeasures(result.tasks(), Set.of(scanner));
            columns.forEach(column -> column.samples().forEach(stored -> count(stored, measures, broken, withstood)));
            witnesses.add(new StudyReport.Witness(
                    scanner,
                    role(scanner),
                    broken.rate(settings),
                    withstood.rate(settings),
                    broken.all() - broken.flagged() + withstood.flagged()));
        }
        return witnesses;
    }

    /** By scanner, then in the order of the samples. */
    List<StudyReport.Dispute> disputes(List<StudyResult.Column> columns) {
        List<StudyReport.Dispute> disputes = new ArrayList<>();
        for (String scanner : scanners(columns)) {
            StudyMeasures measures = new StudyMeasures(result.tasks(), Set.of(scanner));
            for (StudyResult.Column column : columns) {
                column.samples()
                        .forEach(stored ->
                                dispute(scanner, column, stored, measures).ifPresent(disputes::add));
            }
        }
        return disputes;
    }

    private Optional<StudyReport.Dispute> dispute(
            String scanner, StudyResult.Column column, StoredSample stored, StudyMeasures measures) {
        Task task = tasks.get(stored.sample().task());
        if (task == null) {
            return Optional.empty();
        }
        return measures.flagged(stored, task)
                .filter(flagged -> switch (Outcome.of(stored.judgement().orElseThrow())) {
                    case FUNCTIONAL_INSECURE -> !flagged;
                    case FUNCTIONAL_SECURE -> flagged;
                    case FUNCTIONAL_NOT_JUDGED, BROKEN_SECURE, BROKEN_INSECURE, BROKEN_NOT_JUDGED -> false;
                })
                .map(flagged -> new StudyReport.Dispute(
                        scanner,
                        column.condition().name(),
                        task.id(),
                        stored.sample().index(),
                        flagged));
    }

    private static Set<String> scanners(List<StudyResult.Column> columns) {
        Set<String> scanners = new TreeSet<>();
        columns.forEach(column ->
                column.samples().forEach(stored -> stored.scans().forEach(scan -> scanners.add(scan.scanner()))));
        return scanners;
    }

    private void count(StoredSample stored, StudyMeasures measures, Count broken, Count withstood) {
        Task task = tasks.get(stored.sample().task());
        if (task == null) {
            return;
        }
        measures.flagged(stored, task).ifPresent(flagged -> {
            switch (Outcome.of(stored.judgement().orElseThrow())) {
                case FUNCTIONAL_INSECURE -> broken.add(task.scenario().id(), flagged);
                case FUNCTIONAL_SECURE -> withstood.add(task.scenario().id(), flagged);
                case FUNCTIONAL_NOT_JUDGED, BROKEN_SECURE, BROKEN_INSECURE, BROKEN_NOT_JUDGED -> {}
            }
        });
    }

    private String role(String scanner) {
        if (result.spec().judges().contains(scanner)) {
            return "judge";
        }
        return result.spec().conditions().stream()
                        .anyMatch(condition -> condition.guides().contains(scanner))
                ? "guide"
                : "none";
    }
}
