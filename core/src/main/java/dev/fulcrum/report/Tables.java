package dev.fulcrum.report;

import dev.fulcrum.metric.Estimate;
import dev.fulcrum.report.StudyReport.WeaknessRate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of a report, the same for every form it is written in. */
final class Tables {
    private final StudyReport report;

    Tables(StudyReport report) {
        this.report = report;
    }

    /** All that have a row, in the order of the page. */
    List<Table> all() {
        return Stream.of(
                        conditions(),
                        front(),
                        outcomes(),
                        effects(),
                        hypotheses(),
                        levers(),
                        weaknesses(),
                        witnesses(),
                        chosen(),
                        gaps(),
                        joint())
                .filter(table -> !table.empty())
                .toList();
    }

    /** Those and the ones that are too long to be read, for other programs. */
    List<Table> everyLong() {
        return Stream.concat(all().stream(), Stream.of(disputes()).filter(table -> !table.empty()))
                .toList();
    }

    Table front() {
        List<List<Cell>> rows = report.front().stream()
                .map(place -> List.<Cell>of(
                        new Cell.Words(place.condition()),
                        new Cell.Words(place.onFront() ? "yes" : "no"),
                        new Cell.Frequency(place.frequency())))
                .toList();
        return new Table(
                "front",
                "Conditions that no other beats on func@1 and func-sec@1 at once",
                "Resamples: the share of bootstrap resamples of tasks in which the condition is on the front.",
                List.of("Condition", "On the front", "Resamples"),
                rows);
    }

    Table disputes() {
        List<List<Cell>> rows = report.disputes().stream()
                .map(dispute -> List.<Cell>of(
                        new Cell.Words(dispute.scanner()),
                        new Cell.Words(dispute.condition()),
                        new Cell.Words(dispute.task()),
                        new Cell.Count(dispute.index()),
                        new Cell.Words(dispute.flagged() ? "flagged" : "silent"),
                        new Cell.Words(dispute.flagged() ? "withstood" : "exploited")))
                .toList();
        return new Table(
                "disputes",
                "Working programs on which a scanner and the exploits disagree",
                "A finding counts when it names the task's weakness or a kind of it.",
                List.of("Scanner", "Condition", "Task", "Sample", "Says the scanner", "Say the exploits"),
                rows);
    }

    Table conditions() {
        boolean vacuity = report.conditions().stream()
                .anyMatch(condition -> condition.vacuous().isPresent());
        List<String> headings = new ArrayList<>(
                List.of("Condition", "func@1", "func-sec@1", "sec@1 (naive)", "secure@1 given functional"));
        if (vacuity) {
            headings.add("vacuous");
        }
        headings.addAll(List.of("Tasks", "Samples"));
        List<List<Cell>> rows = report.conditions().stream()
                .map(condition -> {
                    List<Cell> row = new ArrayList<>(List.of(
                            new Cell.Words(condition.name()),
                            rate(condition, Optional.of(condition.functional()), ""),
                            rate(condition, condition.joint(), "no security oracle"),
                            rate(condition, condition.naiveSecure(), "no security oracle"),
                            rate(condition, condition.secureGivenFunctional(), "no functional sample")));
                    if (vacuity) {
                        row.add(rate(condition, condition.vacuous(), "not measured"));
                    }
                    row.add(new Cell.Count(condition.tasks()));
                    row.add(new Cell.Count(condition.samples()));
                    return row;
                })
                .toList();
        return new Table(
                "conditions",
                "Rates by condition, with 95 % intervals",
                methods(report.conditions().stream().map(ConditionResult::functional)),
                headings,
                rows);
    }

    Table outcomes() {
        List<String> headings = new ArrayList<>(List.of("Condition"));
        Arrays.stream(Outcome.values()).map(Outcome::title).forEach(headings::add);
        headings.addAll(List.of("function errored", "Samples"));
        List<List<Cell>> rows = report.conditions().stream()
                .map(condition -> {
                    List<Cell> row = new ArrayList<>(List.of(new Cell.Words(condition.name())));
                    for (Outcome outcome : Outcome.values()) {
                        row.add(new Cell.Count(condition.outcomes().of(outcome)));
                    }
                    row.add(new Cell.Count(condition.outcomes().errored()));
                    row.add(new Cell.Count(condition.outcomes().total()));
                    return row;
                })
                .toList();
        return new Table(
                "outcomes",
                "Samples by function and security",
                "Counts of samples. \"Function errored\" are among the broken ones: the laboratory could not judge them.",
                headings,
                rows);
    }

    Table effects() {
        List<List<Cell>> rows = report.effects().stream()
                .map(effect -> List.<Cell>of(
                        new Cell.Words(contrast(effect.a(), effect.b())),
                        new Cell.Words(effect.endpoint()),
                        new Cell.Difference(effect.difference()),
                        new Cell.Probability(effect.pPermutation()),
                        probability(effect.pHolm(), "in no family"),
                        new Cell.Words(effect.mcNemar().map(Tables::mcNemar).orElse("not made")),
                        new Cell.Count(effect.harmed().size()),
                        new Cell.Count(effect.difference().tasks())))
                .toList();
        return new Table(
                "effects",
                "Paired effects on the same tasks, with 95 % intervals",
                methods(report.effects().stream().map(PairedEffect::difference))
                        + " p: two-sided sign-flip permutation; Holm within the declared family. McNemar: tasks that only the first or only"
                        + " the second condition solves. Harmed: tasks on which the first is worse.",
                List.of("Contrast", "Endpoint", "Difference", "p", "p Holm", "McNemar", "Harmed tasks", "Tasks"),
                rows);
    }

    Table hypotheses() {
        List<List<Cell>> rows = report.hypotheses().stream()
                .map(hypothesis -> List.<Cell>of(
                        new Cell.Words(
                                hypothesis.family().isEmpty()
                                        ? hypothesis.text()
                                        : "(" + hypothesis.family() + ") " + hypothesis.text()),
                        new Cell.Words(claim(hypothesis)),
                        hypothesis
                                .effect()
                                .<Cell>map(Cell.Difference::new)
                                .orElseGet(() -> new Cell.Missing("nothing to compare")),
                        new Cell.Words(hypothesis.verdict().title()),
                        declared(hypothesis.minimumDetectable()),
                        new Cell.Words(
                                hypothesis.tasksNeeded().isPresent()
                                        ? hypothesis.reason() + " About "
                                                + Figures.count(
                                                        hypothesis.tasksNeeded().getAsInt(), "task")
                                                + " in all would probably decide it."
                                        : hypothesis.reason())))
                .toList();
        return new Table(
                "hypotheses",
                report.isRecorded() ? "Hypotheses" : "Hypotheses declared before the run",
                "Corrected by Holm inside each declared family, whose size counts what could not be measured too."
                        + " Minimum detectable: the smallest difference this study could have found with power .8.",
                List.of("Hypothesis", "Claim", "Effect", "Verdict", "Minimum detectable", "Reason"),
                rows);
    }

    /** One row a weakness, one column a condition. */
    Table weaknesses() {
        Map<String, Map<String, WeaknessRate>> byWeakness = new LinkedHashMap<>();
        report.weaknesses().stream()
                .sorted((left, right) -> left.cwe().compareTo(right.cwe()))
                .forEach(rate -> byWeakness
                        .computeIfAbsent(title(rate), ignored -> new TreeMap<>())
                        .put(rate.condition(), rate));
        List<String> headings = Stream.concat(
                        Stream.of("Weakness"), report.conditions().stream().map(ConditionResult::name))
                .toList();
        List<List<Cell>> rows = byWeakness.entrySet().stream()
                .map(entry -> Stream.concat(
                                Stream.<Cell>of(new Cell.Words(entry.getKey())),
                                report.conditions().stream().map(condition -> weakness(entry.getValue(), condition)))
                        .toList())
                .toList();
        return new Table(
                "weaknesses",
                "func-sec@1 by weakness and condition, with 95 % intervals and n",
                "Exploratory: few tasks stand behind each cell. "
                        + methods(report.weaknesses().stream().map(WeaknessRate::rate)),
                headings,
                rows);
    }

    Table levers() {
        List<List<Cell>> rows = report.levers().stream()
                .map(lever -> List.<Cell>of(
                        new Cell.Words(lever.condition()),
                        new Cell.Words(lever.lever()),
                        difference(lever.functional()),
                        difference(lever.joint()),
                        new Cell.Words(String.format(Locale.ROOT, "%.0f", lever.tokens())),
                        new Cell.Words(String.format(Locale.ROOT, "%.2f", lever.seconds())),
                        new Cell.Words(String.format(Locale.ROOT, "%.5f", lever.dollars())),
                        new Cell.Count(lever.samples())))
                .toList();
        return new Table(
                "levers",
                "Levers side by side: what they move against the first condition, and what they cost",
                "Tokens generated, seconds waited and US dollars paid are means of the samples counted; seconds depend on the machine.",
                List.of(
                        "Condition",
                        "Lever",
                        "func@1 moved",
                        "func-sec@1 moved",
                        "Tokens",
                        "Seconds",
                        "US dollars",
                        "Samples"),
                rows);
    }

    Table witnesses() {
        return WitnessTables.witnesses(report);
    }

    Table chosen() {
        return WitnessTables.chosen(report);
    }

    Table gaps() {
        return WitnessTables.gaps(report);
    }

    private static Cell difference(Optional<Estimate> estimate) {
        return estimate.<Cell>map(Cell.Difference::new).orElseGet(() -> new Cell.Missing("reference"));
    }

    Table joint() {
        List<List<Cell>> rows = report.joint().stream()
                .flatMap(score -> score.scores().stream())
                .map(score -> List.of(new Cell.Words(score.condition()), rate(score.estimate())))
                .toList();
        return new Table(
                "joint",
                "The declared joint score"
                        + report.joint().map(score -> ": " + score.name()).orElse(""),
                report.joint().map(StudyReport.JointScore::definition).orElse(""),
                List.of("Condition", "Score"),
                rows);
    }

    static String contrast(String a, String b) {
        return a + " " + Figures.MINUS + " " + b;
    }

    /** {@code reminder − plain on func@1: not below −.030}. */
    static String claim(HypothesisResult hypothesis) {
        String margin = Figures.decimal(hypothesis.margin());
        String claim = switch (hypothesis.direction()) {
            case HIGHER -> "above 0" + (hypothesis.margin() == 0 ? "" : ", a rise below +" + margin + " refutes");
            case LOWER ->
                "below 0"
                        + (hypothesis.margin() == 0 ? "" : ", a fall short of " + Figures.MINUS + margin + " refutes");
            case NOT_WORSE -> "not below " + (hypothesis.margin() == 0 ? "0" : Figures.MINUS + margin);
            case EQUIVALENT -> "within \u00b1" + margin;
        };
        return hypothesis.subject() + ": " + claim;
    }

    static String title(WeaknessRate rate) {
        return rate.name().isEmpty() ? rate.cwe().toString() : rate.cwe() + " " + rate.name();
    }

    private static Cell weakness(Map<String, WeaknessRate> rates, ConditionResult condition) {
        return Optional.ofNullable(rates.get(condition.name()))
                .<Cell>map(rate -> new Cell.SizedRate(rate.rate()))
                .orElseGet(() -> new Cell.Missing("no task"));
    }

    private static String mcNemar(PairedEffect.McNemar test) {
        return test.b() + " : " + test.c() + ", " + Figures.pEquals("p", test.p());
    }

    private static Cell rate(ConditionResult condition, Optional<Estimate> estimate, String reason) {
        return estimate.<Cell>map(present ->
                        present.tasks() == condition.tasks() ? new Cell.Rate(present) : new Cell.SizedRate(present))
                .orElseGet(() -> new Cell.Missing(reason));
    }

    private static Cell rate(Estimate estimate) {
        return new Cell.Rate(estimate);
    }

    private static Cell probability(OptionalDouble p, String reason) {
        return p.isPresent() ? new Cell.Probability(p.getAsDouble()) : new Cell.Missing(reason);
    }

    private static Cell declared(OptionalDouble value) {
        return value.isPresent() ? new Cell.Declared(value.getAsDouble()) : new Cell.Missing("not known");
    }

    private static String methods(Stream<Estimate> estimates) {
        String methods = estimates.map(Estimate::method).distinct().collect(Collectors.joining("; "));
        return methods.isEmpty() ? "" : "Intervals: " + methods + ".";
    }
}
