package dev.fulcrum.analysis;

import dev.fulcrum.UserError;
import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.Measured;
import dev.fulcrum.metric.Outcome;
import dev.fulcrum.metric.OutcomeTable;
import dev.fulcrum.metric.TaskTally;
import dev.fulcrum.statistics.Comparison;
import dev.fulcrum.statistics.Exploration;
import dev.fulcrum.statistics.Hypothesis;
import dev.fulcrum.statistics.HypothesisResult;
import dev.fulcrum.statistics.HypothesisTests;
import dev.fulcrum.statistics.PairedAnalysis;
import dev.fulcrum.statistics.Settings;
import dev.fulcrum.study.HypothesisReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** From a table of outcomes to estimates, contrasts and correlations. */
public final class OutcomeAnalysis {

    /** @throws UserError for everything that the user can mend, all problems of the table at once */
    public AnalysisResult run(AnalysisRequest request) {
        List<OutcomeReader.Recorded> recorded =
                new OutcomeReader(request.columns(), request.filters(), request.groupings()).read(request.file());
        OutcomeTable all = OutcomeTable.of(
                recorded.stream().map(OutcomeReader.Recorded::outcome).toList());
        OutcomeTable table = switch (request.tasks()) {
            case COMMON -> common(all);
            case ALL -> all;
        };
        PairedAnalysis analysis = PairedAnalysis.of(table, request.settings());
        FunctionSecurityCorrelation correlation = new FunctionSecurityCorrelation(table, request.settings());
        List<OutcomeReader.Recorded> counted = recorded.stream()
                .filter(row -> table.tasks(row.outcome().condition())
                        .containsKey(row.outcome().task()))
                .toList();
        List<Comparison> comparisons = comparisons(analysis, request);
        return new AnalysisResult(
                counted.size(),
                leftOut(all, table),
                analysis.summaries(),
                analysis.contrasts(comparisons),
                correlation.of(counted),
                correlation.controls(counted),
                explored(request, counted, comparisons),
                hypotheses(request, table, counted),
                weaknesses(counted, request.settings()),
                table,
                request.settings());
    }

    private static List<AnalysisResult.Explored> explored(
            AnalysisRequest request, List<OutcomeReader.Recorded> counted, List<Comparison> comparisons) {
        List<AnalysisResult.Explored> explored = new ArrayList<>();
        for (int grouping = 0; grouping < request.groupings().size(); grouping++) {
            int place = grouping;
            String column = request.groupings().get(grouping).column();
            Map<String, List<Outcome>> groups = counted.stream()
                    .filter(row -> !row.groups().get(place).isEmpty())
                    .collect(Collectors.groupingBy(
                            row -> row.groups().get(place),
                            TreeMap::new,
                            Collectors.mapping(OutcomeReader.Recorded::outcome, Collectors.toList())));
            Map<String, OutcomeTable> tables = new LinkedHashMap<>();
            groups.forEach((group, outcomes) -> tables.put(group, OutcomeTable.of(outcomes)));
            new Exploration(request.settings())
                    .of(tables, comparisons)
                    .forEach((group, contrasts) -> contrasts.forEach(
                            contrast -> explored.add(new AnalysisResult.Explored(column, group, contrast))));
        }
        return explored;
    }

    private static List<AnalysisResult.OfWeakness> weaknesses(List<OutcomeReader.Recorded> counted, Settings settings) {
        Map<String, List<Outcome>> byWeakness = counted.stream()
                .filter(row -> !row.measured().weakness().isEmpty())
                .collect(Collectors.groupingBy(
                        row -> row.measured().weakness(),
                        TreeMap::new,
                        Collectors.mapping(OutcomeReader.Recorded::outcome, Collectors.toList())));
        List<AnalysisResult.OfWeakness> weaknesses = new ArrayList<>();
        byWeakness.forEach((weakness, outcomes) -> {
            PairedAnalysis analysis = PairedAnalysis.of(outcomes, settings);
            analysis.table()
                    .conditions()
                    .forEach(condition -> weaknesses.add(new AnalysisResult.OfWeakness(
                            weakness, condition, analysis.estimate(condition, Endpoint.FUNC_SEC_1))));
        });
        return weaknesses;
    }

    private static List<HypothesisResult> hypotheses(
            AnalysisRequest request, OutcomeTable table, List<OutcomeReader.Recorded> counted) {
        if (request.hypotheses().isEmpty()) {
            return List.of();
        }
        int samples = table.conditions().stream()
                .flatMap(condition -> table.tasks(condition).values().stream())
                .mapToInt(TaskTally::samples)
                .min()
                .orElse(1);
        List<Hypothesis> declared = HypothesisReader.read(
                request.hypotheses().get(),
                table.conditions(),
                Set.copyOf(request.columns().measures()),
                samples);
        List<Measured> measured =
                counted.stream().map(OutcomeReader.Recorded::measured).toList();
        return new HypothesisTests(table, measured, Map.of(), request.settings()).judge(declared);
    }

    private static OutcomeTable common(OutcomeTable all) {
        OutcomeTable common = all.commonTasks();
        if (common.tasks(common.conditions().getFirst()).isEmpty()) {
            throw new UserError(
                    "no task is common to all conditions; drop conditions with --where, or compare with --all-tasks");
        }
        return common;
    }

    private static List<String> leftOut(OutcomeTable all, OutcomeTable table) {
        Set<String> left = new TreeSet<>();
        all.conditions().forEach(condition -> left.addAll(all.tasks(condition).keySet()));
        table.conditions()
                .forEach(condition -> left.removeAll(table.tasks(condition).keySet()));
        return List.copyOf(left);
    }

    private static List<Comparison> comparisons(PairedAnalysis analysis, AnalysisRequest request) {
        if (request.contrasts().isEmpty()) {
            return analysis.allPairs(request.endpoints());
        }
        List<String> conditions = analysis.table().conditions();
        List<Comparison> comparisons = new ArrayList<>();
        for (Endpoint endpoint : request.endpoints()) {
            request.contrasts().forEach(text -> comparisons.add(comparison(text, conditions, endpoint)));
        }
        return List.copyOf(new LinkedHashSet<>(comparisons));
    }

    /** Names of conditions may hold commas themselves, so every comma is tried. */
    private static Comparison comparison(String text, List<String> conditions, Endpoint endpoint) {
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
            String a = text.substring(0, comma).strip();
            String b = text.substring(comma + 1).strip();
            if (conditions.contains(a) && conditions.contains(b) && !a.equals(b)) {
                return new Comparison(a, b, endpoint);
            }
        }
        throw new UserError("--contrast \"" + text + "\" is not A,B with two different conditions; conditions here: "
                + String.join(", ", conditions));
    }
}
