package dev.fulcrum.statistics;

import java.util.Locale;

/** The rate of vulnerable samples behind the rate that an imperfect scanner flags, or the reason why it cannot be told. */
public sealed interface RoganGladen {

    /** Youden's index, sensitivity + specificity - 1, with its interval. */
    Interval youden();

    /**
     * @param value the corrected rate, cut to [0, 1]
     * @param interval normal, errors of flagged rate, sensitivity and specificity propagated, cut to [0, 1]
     * @param standardError by the delta method
     * @param cut whether the uncorrected value lay outside [0, 1]: a sign that sensitivity and specificity come from other code
     */
    record Corrected(double value, Interval interval, double standardError, boolean cut, Interval youden)
            implements RoganGladen {}

    /** The scanner may know nothing: Youden's interval touches 0, and dividing by it would make any rate plausible. */
    record Refused(String reason, Interval youden) implements RoganGladen {}

    /**
     * How a scanner did on code of known truth.
     *
     * @param flaggedVulnerable vulnerable programs that it flags, of so many
     * @param passedSecure secure programs that it does not flag, of so many
     */
    record Calibration(int flaggedVulnerable, int vulnerable, int passedSecure, int secure) {}

    /**
     * (q + specificity - 1) / (sensitivity + specificity - 1).
     *
     * @param flagged the rate q that the scanner flags, with a standard error that knows of clusters
     * @see "Rogan and Gladen 1978, Estimating prevalence from the results of a screening test"
     */
    static RoganGladen correct(Proportion flagged, Calibration calibration, Settings settings) {
        Proportion sensitivity = Proportion.of(calibration.flaggedVulnerable(), calibration.vulnerable());
        Proportion specificity = Proportion.of(calibration.passedSecure(), calibration.secure());
        Interval youden = youden(calibration, settings);
        if (youden.contains(0) || youden.high() < 0) {
            return new Refused(
                    String.format(
                            Locale.ROOT,
                            "Youden's index [%.2f, %.2f] touches 0: the scanner may do no better than a coin",
                            youden.low(),
                            youden.high()),
                    youden);
        }
        double index = sensitivity.value() + specificity.value() - 1;
        double value = (flagged.value() + specificity.value() - 1) / index;
        double variance = (flagged.variance()
                        + value * value * sensitivity.variance()
                        + (1 - value) * (1 - value) * specificity.variance())
                / (index * index);
        double standardError = Math.sqrt(variance);
        double half = Distributions.normalQuantile(1 - settings.alpha() / 2) * standardError;
        double kept = clip(value);
        return new Corrected(
                kept, new Interval(clip(value - half), clip(value + half)), standardError, kept != value, youden);
    }

    /** Newcombe's hybrid of the two Wilson intervals. */
    private static Interval youden(Calibration calibration, Settings settings) {
        double sensitivity = (double) calibration.flaggedVulnerable() / calibration.vulnerable();
        double specificity = (double) calibration.passedSecure() / calibration.secure();
        Interval first = Wilson.interval(calibration.flaggedVulnerable(), calibration.vulnerable(), settings.alpha());
        Interval second = Wilson.interval(calibration.passedSecure(), calibration.secure(), settings.alpha());
        double index = sensitivity + specificity - 1;
        return new Interval(
                index - Math.hypot(sensitivity - first.low(), specificity - second.low()),
                index + Math.hypot(first.high() - sensitivity, second.high() - specificity));
    }

    private static double clip(double rate) {
        return Math.max(0, Math.min(1, rate));
    }
}
