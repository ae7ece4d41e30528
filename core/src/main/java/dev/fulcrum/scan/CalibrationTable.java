package dev.fulcrum.scan;

import dev.fulcrum.task.Language;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A calibration as people read it: every witness over all weaknesses, what each scanner adds, what could not be judged. */
public final class CalibrationTable {
    private static final String LEGEND =
            "found/vulnerable programs; !n false alarms on clean ones; ?n not judged; 0/n: missed\n";

    private CalibrationTable() {}

    public static String of(CalibrationReport report) {
        StringBuilder text = new StringBuilder();
        text.append("%s: %d programs".formatted(report.truth(), report.programs()));
        report.skipped().forEach((word, count) -> text.append("; %d left out (%s)".formatted(count, word)));
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

    /** Which scanner finds what, one row for each scenario or pair. */
    public static String byGroup(CalibrationReport report) {
        StringBuilder text = new StringBuilder();
        for (Language language : Language.values()) {
            Map<String, Map<String, DetectionRates>> rows = new LinkedHashMap<>();
            report.cells().stream()
                    .filter(cell -> cell.language() == language)
                    .forEach(cell -> rows.computeIfAbsent(cell.group(), absent -> new LinkedHashMap<>())
                            .put(cell.scanner(), cell.counts()));
            matrix(text, language, "scenario", rows);
        }
        return text.append(LEGEND).toString();
    }

    /** Which scanner finds what, one row for each weakness. */
    public static String byWeakness(CalibrationReport report) {
        Set<String> scanners = new LinkedHashSet<>();
        report.runs().forEach(run -> scanners.add(run.scanner()));
        StringBuilder text = new StringBuilder();
        for (Language language : Language.values()) {
            Map<String, Map<String, DetectionRates>> rows = new LinkedHashMap<>();
            report.rates().stream()
                    .filter(rate -> rate.language() == language && rate.match() == CalibrationReport.Match.ANY)
                    .filter(rate -> rate.cwe().isPresent() && scanners.contains(rate.witness()))
                    .forEach(rate -> rows.computeIfAbsent(
                                    rate.cwe().orElseThrow().toString(), absent -> new LinkedHashMap<>())
                            .put(rate.witness(), rate.counts()));
            matrix(text, language, "weakness", rows);
        }
        return text.append(LEGEND).toString();
    }

    private static void matrix(
            StringBuilder text, Language language, String title, Map<String, Map<String, DetectionRates>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Set<String> scanners = new LinkedHashSet<>();
        rows.values().forEach(row -> scanners.addAll(row.keySet()));
        int wide = Math.max(
                title.length(),
                rows.keySet().stream().mapToInt(String::length).max().orElse(0));
        text.append(language.title()).append('\n').append(("%-" + wide + "s").formatted(title));
        scanners.forEach(scanner -> text.append(" %13s".formatted(scanner)));
        text.append('\n');
        rows.forEach((name, row) -> {
            text.append(("%-" + wide + "s").formatted(name));
            scanners.forEach(scanner -> text.append(" %13s"
                    .formatted(Optional.ofNullable(row.get(scanner))
                            .map(CalibrationTable::cell)
                            .orElse("-"))));
            text.append('\n');
        });
        text.append('\n');
    }

    private static String cell(DetectionRates counts) {
        String found = counts.vulnerable() == 0 ? "-" : counts.flaggedVulnerable() + "/" + counts.vulnerable();
        String alarms = counts.flaggedClean() == 0 ? "" : " !" + counts.flaggedClean();
        String errored = counts.errored() == 0 ? "" : " ?" + counts.errored();
        return found + alarms + errored;
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
