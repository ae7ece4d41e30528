package dev.fulcrum.report;

import dev.fulcrum.metric.Estimate;
import dev.fulcrum.statistics.ParetoFront;
import dev.fulcrum.witness.BestOfN;
import dev.fulcrum.witness.GuideJudgeGap;
import java.util.List;
import java.util.Optional;

/** What {@link DemoStudy} says of prices, scanners and guides. */
final class DemoWitnesses {
    private static final String METHOD = "paired cluster bootstrap over tasks, percentile, 1000 draws";

    private DemoWitnesses() {}

    static List<StudyReport.Lever> levers(List<PairedEffect> effects) {
        return List.of(
                new StudyReport.Lever("plain", "none", Optional.empty(), Optional.empty(), 139, 2.91, 0, 120),
                lever("reminder", effects, 163),
                lever("cwe-hint", effects, 221));
    }

    private static StudyReport.Lever lever(String condition, List<PairedEffect> effects, double tokens) {
        return new StudyReport.Lever(
                condition,
                "prompt",
                effect(condition, "func@1", effects),
                effect(condition, "func-sec@1", effects),
                tokens,
                tokens / 48,
                0,
                120);
    }

    private static Optional<Estimate> effect(String condition, String endpoint, List<PairedEffect> effects) {
        return effects.stream()
                .filter(effect ->
                        effect.a().equals(condition) && effect.endpoint().equals(endpoint))
                .map(PairedEffect::difference)
                .findFirst();
    }

    static List<StudyReport.Witness> witnesses() {
        return List.of(
                new StudyReport.Witness(
                        "bandit", "judge", Optional.of(estimate(.61, .4, .8)), Optional.of(estimate(.04, 0, .11)), 31),
                new StudyReport.Witness(
                        "cppcheck", "guide", Optional.of(estimate(.21, .05, .4)), Optional.empty(), 12));
    }

    static List<ParetoFront.Place> front() {
        return List.of(
                new ParetoFront.Place("plain", .442, .183, true, .71),
                new ParetoFront.Place("reminder", .425, .267, true, .66),
                new ParetoFront.Place("cwe-hint", .375, .283, true, .58));
    }

    /** Findings on programs that withstood, and none on broken ones, of the scanners that the demonstration runs. */
    static List<StudyReport.Dispute> disputes(List<SampleCase> samples) {
        return samples.stream()
                .filter(each -> each.outcome() == Outcome.FUNCTIONAL_INSECURE
                        && each.findings().isEmpty())
                .map(each -> new StudyReport.Dispute(
                        "bandit",
                        each.condition(),
                        each.sample().task(),
                        each.sample().index(),
                        false))
                .toList();
    }

    static List<StudyReport.Chosen> chosen() {
        return List.of(new StudyReport.Chosen(
                "plain",
                new BestOfN(
                        "cppcheck",
                        estimate(.2, .1, .31),
                        estimate(.26, .12, .41),
                        List.of(
                                gap(GuideJudgeGap.EXPLOITS, estimate(.06, -.02, .14), estimate(.09, .01, .18)),
                                gap("bandit", estimate(.11, .01, .2), estimate(.04, -.03, .11))))));
    }

    private static GuideJudgeGap gap(String witness, Estimate byWitness, Estimate gap) {
        return new GuideJudgeGap("cppcheck", witness, estimate(.15, .06, .25), byWitness, gap);
    }

    private static Estimate estimate(double value, double low, double high) {
        return new Estimate(value, low, high, 24, 120, METHOD);
    }
}
