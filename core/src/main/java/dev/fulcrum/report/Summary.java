package dev.fulcrum.report;

import dev.fulcrum.metric.Estimate;
import dev.fulcrum.report.HypothesisResult.Verdict;
import dev.fulcrum.report.StudyReport.ModelIdentity;
import dev.fulcrum.task.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was asked and found, in three plain sentences. */
final class Summary {
    private static final int NAMED_HYPOTHESES = 3;

    private final StudyReport report;

    Summary(StudyReport report) {
        this.report = report;
    }

    /** Setting, level, effect: always three. */
    List<String> sentences() {
        return List.of(setting(), level(), effect());
    }

    /**
     * A warning where the naive rate would have chosen a condition that the joint one ranks lower; empty where both agree, tie or are not there.
     */
    Optional<String> reversal() {
        Optional<ConditionResult> naive = best(ConditionResult::naiveSecure);
        Optional<ConditionResult> joint = best(ConditionResult::joint);
        if (naive.isEmpty() || joint.isEmpty()) {
            return Optional.empty();
        }
        boolean tied = naive.get()
                .joint()
                .map(Estimate::value)
                .equals(joint.get().joint().map(Estimate::value));
        if (tied) {
            return Optional.empty();
        }
        return Optional.of(
                "By the naive rate sec@1, which counts broken programs as secure, \u201c%s\u201d would come first (%s); by func-sec@1 \u201c%s\u201d does (%s)."
                        .formatted(
                                naive.get().name(),
                                naive.get().naiveSecure().map(Figures::rate).orElseThrow(),
                                joint.get().name(),
                                joint.get().joint().map(Figures::rate).orElseThrow()));
    }

    private String setting() {
        ConditionResult first = report.conditions().getFirst();
        int samples =
                report.conditions().stream().mapToInt(ConditionResult::samples).sum();
        String models =
                enumeration(report.models().stream().map(ModelIdentity::id).toList());
        String languages = enumeration(report.samples().stream()
                .map(SampleCase::language)
                .distinct()
                .sorted()
                .map(Language::title)
                .toList());
        if (report.isRecorded()) {
            return "%s records %s on %s under %s; nothing was run here."
                    .formatted(
                            report.suite().name(),
                            Figures.count(samples, "outcome"),
                            Figures.count(first.tasks(), "task"),
                            Figures.count(report.conditions().size(), "condition"));
        }
        return "%s answered %s of the suite %s%s under %s; each of the %s was run against functional tests%s."
                .formatted(
                        models,
                        Figures.count(first.tasks(), "task"),
                        report.suite().name(),
                        languages.isEmpty() ? "" : " in " + languages,
                        Figures.count(report.conditions().size(), "condition"),
                        Figures.count(samples, "program"),
                        first.joint().isPresent() ? " and attacked with exploits in a sandbox" : " in a sandbox");
    }

    private String level() {
        ConditionResult first = report.conditions().getFirst();
        String works = "Under \u201c%s\u201d %s of the programs worked"
                .formatted(first.name(), Figures.percent(first.functional()));
        if (first.joint().isEmpty()) {
            return works + "; the suite has no exploits, so nothing is said about security.";
        }
        String joint = " and " + Figures.percent(first.joint().get()) + " worked and withstood every exploit";
        return works
                + joint
                + first.secureGivenFunctional()
                        .map(given -> "; of the working ones " + Figures.percent(given) + " were secure.")
                        .orElse(".");
    }

    private String effect() {
        if (report.hypotheses().isEmpty()) {
            return effectWithoutHypotheses();
        }
        List<String> verdicts = Stream.of(Verdict.values())
                .filter(verdict -> count(verdict) > 0)
                .map(verdict -> count(verdict) + (count(verdict) == 1 ? " is " : " are ") + verdict.title())
                .toList();
        String named = report.hypotheses().stream()
                .filter(hypothesis -> hypothesis.effect().isPresent())
                .limit(NAMED_HYPOTHESES)
                .map(Summary::moved)
                .collect(Collectors.joining("; "));
        long told = report.hypotheses().stream()
                .filter(hypothesis -> hypothesis.effect().isPresent())
                .limit(NAMED_HYPOTHESES)
                .count();
        long more = report.hypotheses().size() - told;
        return "Of %s%s, %s: %s%s."
                .formatted(
                        count(report.hypotheses().size()),
                        report.isRecorded() ? "" : " declared before the run",
                        enumeration(verdicts),
                        named,
                        more > 0 ? "; " + more + " more below" : "");
    }

    private String effectWithoutHypotheses() {
        if (report.effects().isEmpty()) {
            return "Nothing was compared, so no lever can be said to help or harm.";
        }
        String moved = report.effects().stream()
                .limit(NAMED_HYPOTHESES)
                .map(effect -> "%s moved %s by %s against %s"
                        .formatted(effect.a(), effect.endpoint(), Figures.points(effect.difference()), effect.b()))
                .collect(Collectors.joining("; "));
        return "No hypothesis was declared; " + moved + ".";
    }

    private static String moved(HypothesisResult hypothesis) {
        if (!hypothesis.inPoints()) {
            String value = hypothesis.effect().map(Figures::difference).orElse("unknown");
            return "%s is %s (%s)"
                    .formatted(hypothesis.subject(), value, hypothesis.verdict().title());
        }
        String effect = hypothesis.effect().map(Figures::points).orElse("an unknown amount");
        return "%s moved %s by %s against %s (%s)"
                .formatted(
                        hypothesis.a(),
                        hypothesis.endpoint(),
                        effect,
                        hypothesis.b(),
                        hypothesis.verdict().title());
    }

    private static String count(int hypotheses) {
        return hypotheses == 1 ? "the one hypothesis" : "the " + hypotheses + " hypotheses";
    }

    private long count(Verdict verdict) {
        return report.hypotheses().stream()
                .filter(hypothesis -> hypothesis.verdict() == verdict)
                .count();
    }

    private Optional<ConditionResult> best(Function<ConditionResult, Optional<Estimate>> endpoint) {
        return report.conditions().stream()
                .filter(condition -> endpoint.apply(condition).isPresent())
                .max(Comparator.comparingDouble(
                        condition -> endpoint.apply(condition).orElseThrow().value()));
    }

    static String enumeration(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
