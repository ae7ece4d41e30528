package dev.fulcrum.statistics;

import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.metric.OutcomeTable;
import dev.fulcrum.metric.TaskTally;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Summarises conditions; those with the same tasks share their resamples. */
final class ConditionSummaries {
    /** Conditions resampled at once: bounds the memory that the draws take. */
    private static final int BATCH = 32;

    private static final List<Rates.Rate> RATES = List.of(
            Rates.Rate.perTask(Endpoint.FUNC_1),
            Rates.Rate.perTask(Endpoint.SEC_1),
            Rates.Rate.perTask(Endpoint.FUNC_SEC_1),
            Rates.Rate.naive(),
            Rates.Rate.securePass(1));

    private final OutcomeTable table;
    private final Settings settings;

    ConditionSummaries(OutcomeTable table, Settings settings) {
        this.table = table;
        this.settings = settings;
    }

    /** @return in the order asked for */
    List<ConditionSummary> of(List<String> conditions) {
        Map<Set<String>, List<String>> byTasks = new LinkedHashMap<>();
        for (String condition : conditions) {
            byTasks.computeIfAbsent(table.tasks(condition).keySet(), tasks -> new ArrayList<>())
                    .add(condition);
        }
        Map<String, ConditionSummary> summaries = new HashMap<>();
        for (List<String> group : byTasks.values()) {
            for (int from = 0; from < group.size(); from += BATCH) {
                summarise(group.subList(from, Math.min(group.size(), from + BATCH)), summaries);
            }
        }
        return conditions.stream()
                .map(condition -> Objects.requireNonNull(summaries.get(condition)))
                .toList();
    }

    ConditionSummary.SecurePass securePass(String condition, int k) {
        NavigableMap<String, TaskTally> tallies = table.tasks(condition);
        return securePass(tallies, k, new Rates(settings).estimate(tallies, Rates.Rate.securePass(k)));
    }

    private void summarise(List<String> conditions, Map<String, ConditionSummary> summaries) {
        List<NavigableMap<String, TaskTally>> tallies =
                conditions.stream().map(table::tasks).toList();
        List<List<Optional<Estimate>>> estimates = new Rates(settings).estimates(tallies, RATES);
        for (int i = 0; i < conditions.size(); i++) {
            summaries.put(conditions.get(i), summary(conditions.get(i), tallies.get(i), estimates.get(i)));
        }
    }

    private static ConditionSummary summary(
            String condition, NavigableMap<String, TaskTally> tallies, List<Optional<Estimate>> estimates) {
        return new ConditionSummary(
                condition,
                tallies.size(),
                tallies.values().stream().mapToInt(TaskTally::samples).sum(),
                estimates.get(0).orElseThrow(),
                estimates.get(1).orElseThrow(),
                estimates.get(2).orElseThrow(),
                estimates.get(3),
                securePass(tallies, 1, estimates.get(4)),
                vacuity(tallies.values()),
                IntraclassCorrelation.of(tallies.values(), Endpoint.Kind.FUNC_SEC));
    }

    private static ConditionSummary.SecurePass securePass(
            NavigableMap<String, TaskTally> tallies, int k, Optional<Estimate> estimate) {
        int says = estimate.map(Estimate::tasks).orElse(0);
        return new ConditionSummary.SecurePass(k, estimate, tallies.size() - says);
    }

    private static ConditionSummary.Vacuity vacuity(Collection<TaskTally> tallies) {
        int functional = 0;
        int secureFunctional = 0;
        int broken = 0;
        int secureBroken = 0;
        for (TaskTally tally : tallies) {
            functional += tally.functionalJudged();
            secureFunctional += tally.functionalAndSecure();
            broken += tally.judged() - tally.functionalJudged();
            secureBroken += tally.vacuouslySecure();
        }
        return new ConditionSummary.Vacuity(functional, secureFunctional, broken, secureBroken);
    }
}
