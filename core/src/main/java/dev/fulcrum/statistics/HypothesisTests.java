package dev.fulcrum.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns differences into verdicts: superiority by permutation, non-inferiority and refutation by the bootstrap. */
final class HypothesisTests {
    /** Effects closer than this to the threshold are not worth the tasks that would tell them apart. */
    private static final double SMALLEST_DISTANCE = .005;

    private final PairedDifferences differences;
    private final Settings settings;

    HypothesisTests(PairedDifferences differences, Settings settings) {
        this.differences = differences;
        this.settings = settings;
    }

    List<HypothesisResult> judge(List<Hypothesis> family) {
        List<Comparison> comparisons =
                family.stream().map(Hypothesis::comparison).toList();
        List<Tested> tested = differences.map(
                comparisons, difference -> new Tested(difference.contrast(), difference.distribution()));
        double[] support = new double[family.size()];
        double[] refute = new double[family.size()];
        for (int i = 0; i < support.length; i++) {
            support[i] = pSupport(family.get(i).claim(), tested.get(i));
            refute[i] = pRefute(family.get(i).claim(), tested.get(i));
        }
        double[] supportHolm = Multiplicity.holm(support);
        double[] refuteHolm = Multiplicity.holm(refute);
        double[] discovery = Multiplicity.benjaminiHochberg(support);
        List<HypothesisResult> results = new ArrayList<>();
        for (int i = 0; i < support.length; i++) {
            Hypothesis hypothesis = family.get(i);
            Conclusion conclusion =
                    conclude(hypothesis.claim(), tested.get(i), supportHolm[i], refuteHolm[i], family.size());
            results.add(new HypothesisResult(
                    hypothesis,
                    tested.get(i).contrast().corrected(supportHolm[i], discovery[i]),
                    support[i],
                    supportHolm[i],
                    refute[i],
                    refuteHolm[i],
                    conclusion));
        }
        return List.copyOf(results);
    }

    private record Tested(Contrast contrast, BootstrapDistribution distribution) {
        double difference() {
            return contrast.difference().value();
        }
    }

    private static double pSupport(Claim claim, Tested tested) {
        return switch (claim) {
            case Claim.Raises raises ->
                tested.difference() > 0 ? tested.contrast().pPermutation() : 1;
            case Claim.Lowers lowers ->
                tested.difference() < 0 ? tested.contrast().pPermutation() : 1;
            case Claim.CostsAtMost costs -> twoSided(tested.distribution().pAtMost(-costs.margin()));
        };
    }

    private static double pRefute(Claim claim, Tested tested) {
        BootstrapDistribution distribution = tested.distribution();
        return switch (claim) {
            case Claim.Raises raises -> twoSided(distribution.pAtLeast(raises.relevant()));
            case Claim.Lowers lowers -> twoSided(distribution.pAtMost(-lowers.relevant()));
            case Claim.CostsAtMost costs -> twoSided(distribution.pAtLeast(-costs.margin()));
        };
    }

    private static double twoSided(double oneSided) {
        return Math.min(1, 2 * oneSided);
    }

    private Conclusion conclude(Claim claim, Tested tested, double pSupport, double pRefute, int family) {
        if (pSupport <= settings.alpha()) {
            return new Conclusion.Supported(described(claim, tested, Shown.CLAIM, pSupport));
        }
        if (pRefute <= settings.alpha()) {
            return new Conclusion.Refuted(described(claim, tested, Shown.OPPOSITE, pRefute));
        }
        return new Conclusion.Inconclusive(
                described(claim, tested, Shown.NEITHER, pSupport), neededTasks(claim, tested, family));
    }

    private enum Shown {
        CLAIM,
        OPPOSITE,
        NEITHER
    }

    private static String described(Claim claim, Tested tested, Shown shown, double p) {
        Contrast contrast = tested.contrast();
        String meaning = switch (claim) {
            case Claim.Raises raises ->
                switch (shown) {
                    case CLAIM -> "it rises";
                    case OPPOSITE -> "it does not rise by " + points(raises.relevant()) + " or more";
                    case NEITHER -> "neither a rise nor its absence is shown";
                };
            case Claim.Lowers lowers ->
                switch (shown) {
                    case CLAIM -> "it falls";
                    case OPPOSITE -> "it does not fall by " + points(lowers.relevant()) + " or more";
                    case NEITHER -> "neither a fall nor its absence is shown";
                };
            case Claim.CostsAtMost costs ->
                switch (shown) {
                    case CLAIM -> "it loses less than the margin of " + points(costs.margin());
                    case OPPOSITE -> "it loses more than the margin of " + points(costs.margin());
                    case NEITHER -> "the margin of " + points(costs.margin()) + " lies inside the interval";
                };
        };
        return String.format(
                Locale.ROOT,
                "%s %+.3f [%+.3f, %+.3f] on %d tasks, corrected p %.4f: %s",
                contrast.endpoint().id(),
                contrast.difference().value(),
                contrast.difference().low(),
                contrast.difference().high(),
                contrast.difference().tasks(),
                p,
                meaning);
    }

    private static String points(double share) {
        return String.format(Locale.ROOT, "%.1f points", 100 * share);
    }

    /**
     * Tasks that would decide: enough to find the effect worth finding; where the run had that many, enough to tell the observed
     * effect from the threshold. The level is divided by the family, as the worst case of Holm's correction.
     */
    private int neededTasks(Claim claim, Tested tested, int family) {
        Settings each = new Settings(settings.draws(), settings.seed(), settings.alpha() / family, settings.power());
        double worthFinding = switch (claim) {
            case Claim.Raises raises -> raises.relevant();
            case Claim.Lowers lowers -> lowers.relevant();
            case Claim.CostsAtMost costs -> costs.margin();
        };
        int tasks = tested.contrast().difference().tasks();
        double standardError = tested.contrast().standardError();
        if (tested.distribution().constant()) {
            double unseen = Math.log(each.alpha() / 2) / Math.log(1 - worthFinding);
            return Math.max(tasks + 1, (int) Math.ceil(unseen));
        }
        int needed = Power.tasksNeeded(worthFinding, standardError, tasks, each);
        if (needed <= tasks) {
            double observed = Math.max(SMALLEST_DISTANCE, distance(claim, tested.difference()));
            needed = Power.tasksNeeded(observed, standardError, tasks, each);
        }
        return Math.max(tasks + 1, needed);
    }

    /** How far a difference lies from where the claim begins to fail. */
    private static double distance(Claim claim, double difference) {
        return switch (claim) {
            case Claim.Raises raises -> Math.abs(difference);
            case Claim.Lowers lowers -> Math.abs(difference);
            case Claim.CostsAtMost costs -> Math.abs(difference + costs.margin());
        };
    }
}
