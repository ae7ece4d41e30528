package dev.fulcrum.statistics;

import java.util.Locale;

/** From corrected p-values to a verdict in words, with the tasks that would decide where none can be given. */
final class Verdicts {
    /** Effects closer than this share of the relevant one to the threshold are not worth the tasks that would tell them apart. */
    private static final double SMALLEST_DISTANCE = .1;

    private final Settings settings;

    Verdicts(Settings settings) {
        this.settings = settings;
    }

    private enum Shown {
        CLAIM,
        OPPOSITE,
        NEITHER
    }

    /** @param family number of hypotheses declared together */
    Conclusion conclude(Hypothesis hypothesis, Evidence evidence, double pSupport, double pRefute, int family) {
        if (pSupport <= settings.alpha()) {
            return new Conclusion.Supported(described(hypothesis, evidence, Shown.CLAIM, pSupport));
        }
        if (pRefute <= settings.alpha()) {
            return new Conclusion.Refuted(described(hypothesis, evidence, Shown.OPPOSITE, pRefute));
        }
        return new Conclusion.Inconclusive(
                described(hypothesis, evidence, Shown.NEITHER, pSupport),
                neededTasks(hypothesis.claim(), evidence, family));
    }

    /**
     * For a number that does not exist because no sample, or no two of a task, show it.
     *
     * @param tasks that were posed
     */
    Conclusion unseen(Hypothesis hypothesis, int tasks, int family) {
        double level = settings.alpha() / family / 2;
        double reach = Distributions.normalQuantile(1 - level) + Distributions.normalQuantile(settings.power());
        // Half of a unit is the largest standard deviation of a share, and a correlation's is at most one.
        double ratio = reach
                * (hypothesis.statement().share() ? .5 : 1)
                / hypothesis.claim().size();
        int needed = Math.max(tasks + 1, (int) Math.min(Integer.MAX_VALUE, Math.ceil(ratio * ratio)));
        return new Conclusion.Inconclusive(
                hypothesis.statement().text() + " does not exist here: among " + tasks
                        + " tasks none has the samples that it is about",
                needed);
    }

    private static String described(Hypothesis hypothesis, Evidence evidence, Shown shown, double p) {
        Statement statement = hypothesis.statement();
        String size = size(statement, hypothesis.claim().size());
        String meaning = switch (hypothesis.claim()) {
            case Claim.Raises ignored ->
                switch (shown) {
                    case CLAIM -> "it rises";
                    case OPPOSITE -> "it does not rise by " + size + " or more";
                    case NEITHER -> "neither a rise nor its absence is shown";
                };
            case Claim.Lowers ignored ->
                switch (shown) {
                    case CLAIM -> "it falls";
                    case OPPOSITE -> "it does not fall by " + size + " or more";
                    case NEITHER -> "neither a fall nor its absence is shown";
                };
            case Claim.CostsAtMost ignored ->
                switch (shown) {
                    case CLAIM -> "it loses less than the margin of " + size;
                    case OPPOSITE -> "it loses more than the margin of " + size;
                    case NEITHER -> "the margin of " + size + " lies inside the interval";
                };
        };
        return String.format(
                Locale.ROOT,
                "%s %+.3f [%+.3f, %+.3f] on %d tasks, corrected p %.4f: %s",
                statement.subject(),
                evidence.effect().value(),
                evidence.effect().low(),
                evidence.effect().high(),
                evidence.effect().tasks(),
                p,
                meaning);
    }

    private static String size(Statement statement, double size) {
        return statement.share()
                ? String.format(Locale.ROOT, "%.1f points", 100 * size)
                : String.format(Locale.ROOT, "%.3g", size);
    }

    /**
     * Tasks that would decide: enough to find the effect worth finding; where the run had that many, enough to tell the observed
     * effect from the threshold. The level is divided by the family, as the worst case of Holm's correction.
     */
    private int neededTasks(Claim claim, Evidence evidence, int family) {
        Settings each = new Settings(settings.draws(), settings.seed(), settings.alpha() / family, settings.power());
        int tasks = evidence.effect().tasks();
        if (evidence.unvaried()) {
            double unseen = Math.log(each.alpha() / 2) / Math.log(1 - Math.min(.99, claim.size()));
            return Math.max(tasks + 1, (int) Math.ceil(unseen));
        }
        int needed = Power.tasksNeeded(claim.size(), evidence.standardError(), tasks, each);
        if (needed <= tasks) {
            double observed = Math.max(
                    SMALLEST_DISTANCE * claim.size(),
                    distance(claim, evidence.effect().value()));
            needed = Power.tasksNeeded(observed, evidence.standardError(), tasks, each);
        }
        return Math.max(tasks + 1, needed);
    }

    /** How far a number lies from where the claim begins to fail. */
    private static double distance(Claim claim, double value) {
        return switch (claim) {
            case Claim.Raises ignored -> Math.abs(value);
            case Claim.Lowers ignored -> Math.abs(value);
            case Claim.CostsAtMost(double margin) -> Math.abs(value + margin);
        };
    }
}
