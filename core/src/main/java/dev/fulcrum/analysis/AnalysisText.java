package dev.fulcrum.analysis;

import dev.fulcrum.metric.Estimate;
import dev.fulcrum.statistics.Association;
import dev.fulcrum.statistics.Conclusion;
import dev.fulcrum.statistics.ConditionSummary;
import dev.fulcrum.statistics.Contrast;
import dev.fulcrum.statistics.HypothesisResult;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The same result for a reader at a terminal. */
public final class AnalysisText {
    private static final int NAMED_TASKS = 8;
    private static final int SHOWN_CONTRASTS = 60;

    private AnalysisText() {}

    public static String of(AnalysisResult result) {
        StringBuilder text = new StringBuilder();
        int width = result.conditions().stream()
                .mapToInt(summary -> summary.condition().length())
                .max()
                .orElse(0);
        conditions(text, result, Math.max(width, "condition".length()));
        contrasts(text, result.contrasts());
        result.correlation().ifPresent(association -> correlation(text, association, result.controls()));
        explored(text, result.explored());
        hypotheses(text, result.hypotheses());
        if (!result.tasksLeftOut().isEmpty()) {
            line(text, "%nLeft out, because not every condition has them: %s", named(result.tasksLeftOut()));
        }
        line(
                text,
                "%nIntervals: %.0f %%, cluster bootstrap over tasks, %d draws, seed %d. Samples without a result count as failed.",
                100 * (1 - result.settings().alpha()),
                result.settings().draws(),
                result.settings().seed());
        return text.toString();
    }

    private static void conditions(StringBuilder text, AnalysisResult result, int width) {
        String row = "%-" + width + "s %6s %8s  %-21s %-21s %-21s %5s %6s";
        line(text, row, "condition", "tasks", "samples", "func-sec@1", "func@1", "sec@1 (naive)", "ICC", "d.eff.");
        for (ConditionSummary summary : result.conditions()) {
            line(
                    text,
                    row,
                    summary.condition(),
                    summary.tasks(),
                    summary.samples(),
                    rate(summary.funcSec()),
                    rate(summary.func()),
                    rate(summary.sec()),
                    number(summary.correlation().icc(), 2),
                    number(summary.correlation().designEffect(), 1));
        }
        int broken = result.conditions().stream()
                .mapToInt(summary -> summary.vacuity().broken())
                .sum();
        int secureBroken = result.conditions().stream()
                .mapToInt(summary -> summary.vacuity().secureBroken())
                .sum();
        int functional = result.conditions().stream()
                .mapToInt(summary -> summary.vacuity().functional())
                .sum();
        int secure = result.conditions().stream()
                .mapToInt(summary -> summary.vacuity().secureFunctional())
                .sum();
        line(
                text,
                "%nSecure among working samples %s (%d of %d), among broken ones %s (%d of %d): the latter only inflate the naive rate.",
                number((double) secure / functional, 3),
                secure,
                functional,
                number((double) secureBroken / broken, 3),
                secureBroken,
                broken);
    }

    private static void contrasts(StringBuilder text, List<Contrast> all) {
        if (all.size() > SHOWN_CONTRASTS) {
            line(
                    text,
                    "%n%d contrasts, the %d with the smallest corrected p are shown; --json has all, --contrast A,B picks some.",
                    all.size(),
                    SHOWN_CONTRASTS);
        }
        for (Contrast contrast : shown(all)) {
            line(text, "%n%s: %s minus %s", contrast.endpoint().id(), contrast.a(), contrast.b());
            Estimate difference = contrast.difference();
            line(
                    text,
                    "  %+.4f [%+.4f, %+.4f]  p %.4f (permutation), %.4f (Holm)  McNemar %d:%d p %.4f  %s  %d tasks",
                    difference.value(),
                    difference.low(),
                    difference.high(),
                    contrast.pPermutation(),
                    contrast.pHolm(),
                    contrast.mcNemar().b(),
                    contrast.mcNemar().c(),
                    contrast.mcNemar().p(),
                    smallestEffect(contrast),
                    difference.tasks());
            line(
                    text,
                    "  %d tasks better, %d harmed%s",
                    contrast.helpedTasks().size(),
                    contrast.harmedTasks().size(),
                    contrast.harmedTasks().isEmpty() ? "" : ": " + named(contrast.harmedTasks()));
        }
    }

    /** The smallest true difference that a run like this one finds, in words that claim nothing where no task differs from another. */
    public static String smallestEffect(Contrast contrast) {
        return contrast.varies()
                ? String.format(Locale.ROOT, "smallest effect seen %.3f", contrast.minimumDetectable())
                : "smallest effect seen unknown (no task differs)";
    }

    private static void explored(StringBuilder text, List<AnalysisResult.Explored> explored) {
        String heading = "";
        List<AnalysisResult.Explored> byPair = explored.stream()
                .sorted(Comparator.comparing(AnalysisResult.Explored::column)
                        .thenComparing(each -> each.contrast().endpoint().id())
                        .thenComparing(each -> each.contrast().a())
                        .thenComparing(each -> each.contrast().b()))
                .toList();
        for (AnalysisResult.Explored each : byPair) {
            Contrast contrast = each.contrast();
            String pair = each.column() + ", exploratory: "
                    + contrast.endpoint().id() + " of " + contrast.a() + " minus " + contrast.b();
            if (!pair.equals(heading)) {
                line(text, "%nBy %s", pair);
                heading = pair;
            }
            line(
                    text,
                    "  %-22s %+.4f [%+.4f, %+.4f]  p %.4f, %.4f (Benjamini-Hochberg)  %d tasks, %d harmed",
                    each.group(),
                    contrast.difference().value(),
                    contrast.difference().low(),
                    contrast.difference().high(),
                    contrast.pPermutation(),
                    contrast.pBenjaminiHochberg(),
                    contrast.difference().tasks(),
                    contrast.harmedTasks().size());
        }
    }

    private static void hypotheses(StringBuilder text, List<HypothesisResult> results) {
        if (!results.isEmpty()) {
            line(text, "%nHypotheses, corrected by Holm inside their families:");
        }
        for (HypothesisResult result : results) {
            String verdict = switch (result.conclusion()) {
                case Conclusion.Supported ignored -> "supported";
                case Conclusion.Refuted ignored -> "refuted";
                case Conclusion.Inconclusive ignored -> "inconclusive";
                case Conclusion.NotMeasured ignored -> "not measured";
            };
            line(
                    text,
                    "  %-13s (%s) %s",
                    verdict,
                    result.hypothesis().family(),
                    result.hypothesis().name());
            line(text, "  %-13s %s", "", result.hypothesis().statement().text());
            line(text, "  %-13s %s", "", result.conclusion().reason());
            if (result.conclusion() instanceof Conclusion.Inconclusive(String ignored, int needed)) {
                line(text, "  %-13s needs about %d tasks", "", needed);
            }
        }
    }

    private static List<Contrast> shown(List<Contrast> all) {
        return all.size() <= SHOWN_CONTRASTS
                ? all
                : all.stream()
                        .sorted(Comparator.comparingDouble(Contrast::pHolm)
                                .thenComparing(contrast ->
                                        -Math.abs(contrast.difference().value())))
                        .limit(SHOWN_CONTRASTS)
                        .toList();
    }

    private static void correlation(StringBuilder text, Association association, List<String> controls) {
        line(text, "%nCorrelation of functional and secure: raw %s", signed(Optional.of(association.raw())));
        line(text, "  within task %s", signed(association.withinTask()));
        if (!controls.isEmpty()) {
            line(text, "  given %s %s", String.join(" and ", controls), signed(association.partial()));
        }
    }

    private static String rate(Estimate estimate) {
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", estimate.value(), estimate.low(), estimate.high());
    }

    private static String signed(Optional<Estimate> estimate) {
        return estimate.map(known ->
                        String.format(Locale.ROOT, "%+.3f [%+.3f, %+.3f]", known.value(), known.low(), known.high()))
                .orElse("does not exist");
    }

    private static String number(double value, int digits) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%." + digits + "f", value) : "-";
    }

    private static String named(List<String> tasks) {
        String first = String.join(", ", tasks.subList(0, Math.min(NAMED_TASKS, tasks.size())));
        return tasks.size() <= NAMED_TASKS
                ? first
                : first + " and " + (tasks.size() - NAMED_TASKS) + " more (--json lists all)";
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
