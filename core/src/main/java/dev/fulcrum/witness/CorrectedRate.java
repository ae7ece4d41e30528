package dev.fulcrum.witness;

import dev.fulcrum.scan.Calibration;
import dev.fulcrum.scan.CalibrationReport;
import dev.fulcrum.scan.DetectionRates;
import dev.fulcrum.scan.ScanReport;
import dev.fulcrum.scan.Truth;
import dev.fulcrum.statistics.Proportion;
import dev.fulcrum.statistics.RoganGladen;
import dev.fulcrum.statistics.Settings;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many working samples are vulnerable, judged by one scanner whose errors are known from a calibration.
 *
 * @param samples working samples that the scanner could judge
 * @param flagged the share it flags, with a standard error that knows of scenarios
 * @param corrected the share that is behind it, or why it cannot be told; empty when the calibration has no such programs
 * @param executed the share that fell to exploits, which needs no correction
 */
public record CorrectedRate(
        Language language,
        String scanner,
        int samples,
        Proportion flagged,
        Optional<RoganGladen> corrected,
        double executed) {

    /**
     * Corrects what scanners say about samples.
     *
     * @param calibration of the same scanners on other programs
     * @param samples judged by exploits, so that the correction can be compared with them
     * @param report the scanners' findings in the samples
     */
    public static List<CorrectedRate> of(CalibrationReport calibration, Truth samples, ScanReport report) {
        Map<Language, List<Truth.Label>> byLanguage = new TreeMap<>();
        samples.labels()
                .forEach(label -> byLanguage
                        .computeIfAbsent(label.unit().language(), absent -> new ArrayList<>())
                        .add(label));
        List<CorrectedRate> rates = new ArrayList<>();
        byLanguage.forEach((language, labels) -> report.runs().stream()
                .map(run -> run.scanner())
                .filter(scanner -> calibration
                        .overall(language, scanner, CalibrationReport.Match.ANY)
                        .isPresent())
                .forEach(scanner ->
                        of(calibration, language, scanner, labels, report).ifPresent(rates::add)));
        return rates;
    }

    private static Optional<CorrectedRate> of(
            CalibrationReport calibration,
            Language language,
            String scanner,
            List<Truth.Label> labels,
            ScanReport report) {
        Map<String, int[]> clusters = new LinkedHashMap<>();
        int judged = 0;
        int vulnerable = 0;
        for (Truth.Label label : labels) {
            Calibration.Answer answer =
                    Calibration.answer(report, scanner, label.unit().id());
            if (answer == Calibration.Answer.ERRORED) {
                continue;
            }
            judged++;
            vulnerable += label.vulnerable() ? 1 : 0;
            int[] counts = clusters.computeIfAbsent(label.group(), absent -> new int[2]);
            counts[0]++;
            counts[1] += answer == Calibration.Answer.FLAGGED ? 1 : 0;
        }
        if (judged == 0) {
            return Optional.empty();
        }
        Proportion flagged = clustered(List.copyOf(clusters.values()));
        Optional<RoganGladen> corrected = calibration
                .overall(language, scanner, CalibrationReport.Match.ANY)
                .filter(counts -> counts.vulnerable() > 0 && counts.clean() > 0)
                .map(CorrectedRate::calibration)
                .map(counts -> RoganGladen.correct(flagged, counts, Settings.DEFAULT));
        return Optional.of(
                new CorrectedRate(language, scanner, judged, flagged, corrected, (double) vulnerable / judged));
    }

    private static RoganGladen.Calibration calibration(DetectionRates counts) {
        return new RoganGladen.Calibration(
                counts.flaggedVulnerable(),
                counts.vulnerable(),
                counts.clean() - counts.flaggedClean(),
                counts.clean());
    }

    /**
     * A share of samples of which those of one cluster are alike.
     *
     * @param clusters samples and hits of each
     * @see "Cochran 1977, Sampling techniques, section 9A: the ratio estimator for clusters of unequal sizes"
     */
    static Proportion clustered(List<int[]> clusters) {
        double samples = clusters.stream().mapToInt(counts -> counts[0]).sum();
        double hits = clusters.stream().mapToInt(counts -> counts[1]).sum();
        double share = hits / samples;
        if (clusters.size() < 2) {
            // Nothing is known about the spread between clusters; the widest that a share can have.
            return new Proportion(share, 0.5);
        }
        double squares = clusters.stream()
                .mapToDouble(counts -> counts[1] - share * counts[0])
                .map(residual -> residual * residual)
                .sum();
        double correction = clusters.size() / (clusters.size() - 1.0);
        return new Proportion(share, Math.sqrt(correction * squares) / samples);
    }
}
