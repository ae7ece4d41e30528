package dev.fulcrum.scan;

import java.util.Optional;

/** A calibration as people read it: every witness over all weaknesses, what each scanner adds, what could not be judged. */
public final class CalibrationTable {
    private CalibrationTable() {}

    public static String of(CalibrationReport report) {
        StringBuilder text = new StringBuilder();
        text.append("%s: %d programs".formatted(report.truth(), report.programs()));
        report.skipped().forEach((word, count) -> text.append("; %d in %s left out".formatted(count, word)));
        text.append("\n\n");
        text.append("%-11s %-12s %9s %9s  %-16s %-16s %-16s %-17s %9s %s%n"
                .formatted(
                        "language",
                        "witness",
                        "found",
                        "alarms",
                        "precision",
                        "recall",
                        "false alarms",
                        "Youden",
                        "separated",
                        "errored"));
        report.rates().stream()
                .filter(rate -> rate.cwe().isEmpty() && rate.match() == CalibrationReport.Match.ANY)
                .forEach(rate -> row(text, rate));
        text.append("\nany finding counts; intervals are 95 %, Wilson's and for Youden Newcombe's\n\n");
        for (CalibrationReport.Overlap overlap : report.overlaps()) {
            text.append("%-11s %-12s finds %d, %d of them alone%n"
                    .formatted(overlap.language().id(), overlap.scanner(), overlap.found(), overlap.alone()));
        }
        report.missing().forEach((name, reason) -> text.append("missing     %-12s %s%n".formatted(name, reason)));
        return text.toString();
    }

    private static void row(StringBuilder text, CalibrationReport.Rate rate) {
        DetectionRates counts = rate.counts();
        text.append("%-11s %-12s %4d/%-4d %4d/%-4d  %-16s %-16s %-16s %-17s %4d/%-4d %d%n"
                .formatted(
                        rate.language().id(),
                        rate.witness(),
                        counts.flaggedVulnerable(),
                        counts.vulnerable(),
                        counts.flaggedClean(),
                        counts.clean(),
                        number(counts.precision()),
                        number(counts.recall()),
                        number(counts.falsePositiveRate()),
                        number(counts.youden()),
                        counts.separated(),
                        counts.pairs(),
                        counts.errored()));
    }

    private static String number(Optional<Proportion> proportion) {
        return proportion
                .map(each -> "%s [%s,%s]".formatted(brief(each.value()), brief(each.low()), brief(each.high())))
                .orElse("-");
    }

    /** Two places without the leading zero. */
    private static String brief(double value) {
        return "%.2f".formatted(value).replaceFirst("^(-?)0\\.", "$1.");
    }
}
