package dev.fulcrum.report;

import dev.fulcrum.metric.Estimate;
import java.util.Locale;

/**
 * Numbers as the field prints them: no zero before the point, three decimals, the interval always beside the value: {@code .342 [.211, .478]}. Minus
 * is U+2212; writers whose readers want another sign replace it.
 */
final class Figures {
    static final String MINUS = "\u2212";

    private Figures() {}

    /** {@code .342 [.211, .478]}. */
    static String rate(Estimate estimate) {
        return decimal(estimate.value()) + " " + interval(estimate);
    }

    /** {@code +.070 [.014, .134]}. */
    static String difference(Estimate estimate) {
        return signed(estimate.value()) + " " + interval(estimate);
    }

    /** {@code [.211, .478]}. */
    static String interval(Estimate estimate) {
        return "[" + decimal(estimate.low()) + ", " + decimal(estimate.high()) + "]";
    }

    /** {@code 34 % [21, 48]}. */
    static String percent(Estimate estimate) {
        return whole(estimate.value()) + "\u00a0%\u00a0[" + whole(estimate.low()) + ",\u00a0" + whole(estimate.high())
                + "]";
    }

    /** {@code 93 %}. */
    static String share(double share) {
        return whole(share) + "\u00a0%";
    }

    /** {@code +6.2 points [−1.9, 14.2]}. */
    static String points(Estimate estimate) {
        String value = tenth(estimate.value());
        return (value.startsWith(MINUS) ? value : "+" + value) + " points [" + tenth(estimate.low()) + ",\u00a0"
                + tenth(estimate.high()) + "]";
    }

    static String decimal(double value) {
        if (Double.isNaN(value)) {
            return "undefined";
        }
        String text = String.format(Locale.ROOT, "%.3f", Math.abs(value));
        String bare = text.startsWith("0.") ? text.substring(1) : text;
        boolean negative = value < 0 && !text.equals("0.000");
        return negative ? MINUS + bare : bare;
    }

    static String signed(double value) {
        String text = decimal(value);
        return text.startsWith(MINUS) || text.equals(".000") || Double.isNaN(value) ? text : "+" + text;
    }

    /** A p-value: {@code .021}, {@code < .001}. */
    static String probability(double p) {
        if (p < .0005) {
            return "< .001";
        }
        return decimal(p);
    }

    /** {@code p = .021} or {@code p < .001}. */
    static String pEquals(String symbol, double p) {
        String text = probability(p);
        return symbol + (text.startsWith("<") ? " " : " = ") + text;
    }

    /** {@code 24 tasks, 120 samples}. */
    static String size(Estimate estimate) {
        return count(estimate.tasks(), "task") + ", " + count(estimate.samples(), "sample");
    }

    /** {@code 1 task}, {@code 1,240 samples}. */
    static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%,d ", number) + noun + (number == 1 ? "" : "s");
    }

    static String coordinate(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        String trimmed = text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
        return trimmed.equals("-0") ? "0" : trimmed;
    }

    private static String whole(double share) {
        return String.format(Locale.ROOT, "%.0f", share * 100);
    }

    private static String tenth(double share) {
        String text = String.format(Locale.ROOT, "%.1f", Math.abs(share * 100));
        return share < 0 && !text.equals("0.0") ? MINUS + text : text;
    }
}
