package dev.fulcrum.study;

import dev.fulcrum.UserError;
import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.Outcome;
import dev.fulcrum.metric.OutcomeTable;
import dev.fulcrum.metric.TaskTally;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.statistics.Comparison;
import dev.fulcrum.statistics.Contrast;
import dev.fulcrum.statistics.PairedAnalysis;
import dev.fulcrum.statistics.Settings;
import dev.fulcrum.store.Run;
import dev.fulcrum.store.StoredSample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two runs on the tasks that both have.
 *
 * @param first looked at
 * @param second what it is compared with
 * @param contrasts of func@1, sec@1 and func-sec@1; each endpoint a family of one
 * @param tasks those on which the runs part first, then the larger difference of the joint rate, then by id
 */
public record RunComparison(Run first, Run second, List<Contrast> contrasts, List<TaskDifference> tasks) {
    public RunComparison {
        contrasts = List.copyOf(contrasts);
        tasks = List.copyOf(tasks);
    }

    /**
     * Samples of one task that are functional and secure, under both.
     *
     * @param discordant whether more than half of one run's samples count and not more than half of the other's
     */
    public record TaskDifference(String task, int first, int firstSamples, int second, int secondSamples) {
        public boolean discordant() {
            return (2 * first > firstSamples) != (2 * second > secondSamples);
        }

        /** Share of the first minus share of the second, -1..1. */
        public double difference() {
            return (double) first / firstSamples - (double) second / secondSamples;
        }
    }

    /**
     * @param scenarios scenario of each task, where it is known: tasks of one scenario are resampled as one
     * @throws UserError if the runs have no judged task in common
     */
    public static RunComparison of(
            Run first,
            List<StoredSample> firstSamples,
            Run second,
            List<StoredSample> secondSamples,
            Map<String, String> scenarios,
            Settings settings) {
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.addAll(outcomes(name(first), firstSamples, scenarios));
        outcomes.addAll(outcomes(name(second), secondSamples, scenarios));
        OutcomeTable table = OutcomeTable.of(outcomes);
        if (table.conditions().size() < 2) {
            throw new UserError("one of the runs has no judged sample, or both are the same");
        }
        List<Comparison> comparisons = List.of(Endpoint.FUNC_1, Endpoint.SEC_1, Endpoint.FUNC_SEC_1).stream()
                .map(endpoint -> new Comparison(name(first), name(second), endpoint))
                .toList();
        List<TaskDifference> tasks = table.commonTasks().tasks(name(first)).values().stream()
                .map(mine -> {
                    TaskTally other =
                            Objects.requireNonNull(table.tasks(name(second)).get(mine.task()));
                    return new TaskDifference(
                            mine.task(),
                            mine.functionalAndSecure(),
                            mine.samples(),
                            other.functionalAndSecure(),
                            other.samples());
                })
                .sorted(Comparator.comparing(TaskDifference::discordant)
                        .thenComparing(task -> Math.abs(task.difference()))
                        .reversed()
                        .thenComparing(TaskDifference::task))
                .toList();
        return new RunComparison(
                first, second, PairedAnalysis.of(table, settings).contrasts(comparisons), tasks);
    }

    /** How a run is called in a table: {@code run 3}. */
    public static String name(Run run) {
        return "run " + run.id();
    }

    private static List<Outcome> outcomes(String name, List<StoredSample> samples, Map<String, String> scenarios) {
        return samples.stream()
                .filter(stored -> stored.judgement().isPresent())
                .map(stored -> new Outcome(
                        name,
                        stored.sample().task(),
                        scenarios.getOrDefault(
                                stored.sample().task(), stored.sample().task()),
                        stored.sample().index(),
                        stored.judgement().get().functional() instanceof Verdict.Passed,
                        stored.judgement().get().security()))
                .toList();
    }
}
