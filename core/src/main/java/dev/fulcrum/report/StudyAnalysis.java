package dev.fulcrum.report;

import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.metric.Measured;
import dev.fulcrum.metric.Outcome;
import dev.fulcrum.oracle.Security;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.statistics.Comparison;
import dev.fulcrum.statistics.ConditionSummary;
import dev.fulcrum.statistics.HypothesisTests;
import dev.fulcrum.statistics.PairedAnalysis;
import dev.fulcrum.statistics.ParetoFront;
import dev.fulcrum.statistics.Settings;
import dev.fulcrum.store.StoredSample;
import dev.fulcrum.study.StudyMeasures;
import dev.fulcrum.study.StudyResult;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.CweNames;
import dev.fulcrum.task.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Doubts a study's samples and writes down what is left, as the report wants it. */
public final class StudyAnalysis {
    private final StudyResult result;
    private final Settings settings;
    private final Map<String, Task> tasks;
    private final CaseFile cases;
    private final List<StudyResult.Column> columns;

    public StudyAnalysis(StudyResult result) {
        this.result = result;
        this.settings = Settings.DEFAULT.withSeed(result.spec().seed());
        this.tasks = result.tasks().stream().collect(Collectors.toMap(Task::id, Function.identity()));
        this.cases = new CaseFile(result, tasks);
        this.columns = result.columns().stream()
                .filter(column -> column.samples().stream()
                        .anyMatch(stored -> stored.judgement().isPresent()))
                .toList();
    }

    /** The whole report. */
    public StudyReport report(Instant now) {
        PairedAnalysis analysis = PairedAnalysis.of(outcomes(column -> true), settings);
        List<PairedEffect> effects = effects(analysis);
        Levers levers = new Levers(result, tasks, settings);
        return new StudyReport(
                result.spec().name(),
                result.spec().question(),
                new StudyReport.SuiteIdentity(
                        result.suite().name(),
                        result.suite().version(),
                        result.suite().hash()),
                models(),
                columns.stream().map(column -> condition(column, analysis)).toList(),
                effects,
                hypotheses(analysis),
                weaknesses(),
                Optional.empty(),
                cases.samples(),
                cases.limits(),
                now,
                levers.levers(columns, effects),
                levers.witnesses(columns),
                new Guides(result, tasks, settings).chosen(columns),
                front(analysis),
                levers.disputes(columns));
    }

    /** One condition alone is no front, nor is one without security. */
    private List<ParetoFront.Place> front(PairedAnalysis analysis) {
        boolean secured = result.tasks().stream().anyMatch(task -> task.oracle().judgesSecurity());
        return columns.size() < 2
                        || !secured
                        || analysis.table()
                                .commonTasks()
                                .tasks(columns.getFirst().condition().name())
                                .isEmpty()
                ? List.of()
                : ParetoFront.of(analysis.table(), Endpoint.FUNC_1, Endpoint.FUNC_SEC_1, settings)
                        .places();
    }

    private List<Outcome> outcomes(java.util.function.Predicate<Task> chosen) {
        List<Outcome> outcomes = new ArrayList<>();
        for (StudyResult.Column column : columns) {
            for (StoredSample stored : column.samples()) {
                Task task = tasks.get(stored.sample().task());
                if (task != null && chosen.test(task) && stored.judgement().isPresent()) {
                    outcomes.add(new Outcome(
                            column.condition().name(),
                            task.id(),
                            task.scenario().id(),
                            stored.sample().index(),
                            stored.judgement().get().functional() instanceof Verdict.Passed,
                            stored.judgement().get().security()));
                }
            }
        }
        return outcomes;
    }

    private List<StudyReport.ModelIdentity> models() {
        return columns.stream()
                .map(column -> new StudyReport.ModelIdentity(
                        column.condition().model(), column.condition().revision()))
                .distinct()
                .toList();
    }

    private ConditionResult condition(StudyResult.Column column, PairedAnalysis analysis) {
        ConditionSummary summary = analysis.summary(column.condition().name());
        boolean secured = result.tasks().stream().anyMatch(task -> task.oracle().judgesSecurity());
        return new ConditionResult(
                column.condition().name(),
                column.condition().model(),
                column.condition().strategy().description(),
                DecodingWords.of(column.condition().decoding()),
                summary.tasks(),
                summary.samples(),
                summary.func(),
                secured ? summary.naive() : Optional.empty(),
                secured ? Optional.of(summary.funcSec()) : Optional.empty(),
                secured ? summary.securePass().estimate() : Optional.empty(),
                secured ? Optional.of(vacuous(column, summary)) : Optional.empty(),
                ConditionResult.Outcomes.of(cases.of(column.condition().name())));
    }

    /** The share of samples that the naive rate calls secure though they fail their tests, with its own cluster bootstrap. */
    private Estimate vacuous(StudyResult.Column column, ConditionSummary summary) {
        List<Outcome> marked = outcomes(task -> true).stream()
                .filter(outcome -> outcome.condition().equals(column.condition().name()))
                .map(outcome -> new Outcome(
                        outcome.condition(),
                        outcome.task(),
                        outcome.cluster(),
                        outcome.sample(),
                        !outcome.functional() && outcome.security() == Security.SECURE,
                        Security.NOT_JUDGED))
                .toList();
        return PairedAnalysis.of(marked, settings).estimate(summary.condition(), Endpoint.FUNC_1);
    }

    private List<PairedEffect> effects(PairedAnalysis analysis) {
        List<String> names =
                columns.stream().map(column -> column.condition().name()).toList();
        List<Comparison> comparisons = new ArrayList<>();
        for (Endpoint endpoint : List.of(Endpoint.FUNC_1, Endpoint.FUNC_SEC_1)) {
            names.stream().skip(1).forEach(name -> comparisons.add(new Comparison(name, names.getFirst(), endpoint)));
        }
        return analysis.contrasts(comparisons).stream().map(PairedEffect::of).toList();
    }

    private List<HypothesisResult> hypotheses(PairedAnalysis analysis) {
        StudyMeasures measures = new StudyMeasures(result.tasks(), result.spec().judges());
        List<Measured> samples = columns.stream()
                .flatMap(column -> measures.of(column.condition().name(), column.samples()).stream())
                .toList();
        return new HypothesisTests(analysis.table(), samples, result.absent(), settings)
                .judge(result.spec().hypotheses()).stream()
                        .map(DeclaredClaims::told)
                        .toList();
    }

    private List<StudyReport.WeaknessRate> weaknesses() {
        CweNames names = CweNames.standard();
        Map<Cwe, List<Task>> byWeakness = result.tasks().stream()
                .filter(task -> !task.scenario().cwes().isEmpty())
                .collect(Collectors.groupingBy(
                        task -> task.scenario().cwes().getFirst(), TreeMap::new, Collectors.toList()));
        List<StudyReport.WeaknessRate> rates = new ArrayList<>();
        byWeakness.forEach((cwe, posed) -> {
            PairedAnalysis analysis = PairedAnalysis.of(outcomes(posed::contains), settings);
            for (String condition : analysis.table().conditions()) {
                rates.add(new StudyReport.WeaknessRate(
                        cwe, names.name(cwe).orElse(""), condition, analysis.estimate(condition, Endpoint.FUNC_SEC_1)));
            }
        });
        return rates;
    }
}
