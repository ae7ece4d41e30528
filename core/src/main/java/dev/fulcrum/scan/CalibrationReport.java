package dev.fulcrum.scan;

import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far each scanner may be believed.
 *
 * @param truth the truth's name
 * @param programs labelled programs used
 * @param skipped programs that were not used, by the reason
 * @param rates by language, witness, weakness
 * @param overlaps by language and scanner
 * @param cells by language, group and scanner
 * @param errors what could not be judged
 * @param runs the scanners that took part
 * @param missing scanners that are not installed: by name, why
 */
public record CalibrationReport(
        String truth,
        int programs,
        Map<String, Integer> skipped,
        List<Rate> rates,
        List<Overlap> overlaps,
        List<Cell> cells,
        List<Errored> errors,
        List<ToolRun> runs,
        Map<String, String> missing) {

    public CalibrationReport {
        skipped = java.util.Collections.unmodifiableMap(new TreeMap<>(skipped));
        rates = List.copyOf(rates);
        overlaps = List.copyOf(overlaps);
        cells = List.copyOf(cells);
        errors = List.copyOf(errors);
        runs = List.copyOf(runs);
    }

    /** What counts as a hit. */
    public enum Match {
        /** Any finding. */
        ANY,
        /** A finding whose weakness is the true one, its parent or its child. */
        CWE
    }

    /**
     * One row.
     *
     * @param witness a scanner's name, {@code any of all} or {@code 2 of 3}
     * @param cwe empty: all weaknesses together
     */
    public record Rate(Language language, String witness, Optional<Cwe> cwe, Match match, DetectionRates counts) {}

    /**
     * What a scanner adds to the others.
     *
     * @param found vulnerable programs that it flags
     * @param alone of these, flagged by no other scanner
     * @param shared of these, flagged by each other scanner too
     */
    public record Overlap(Language language, String scanner, int found, int alone, Map<String, Integer> shared) {}

    /** How one scanner did on the programs of one group, a scenario in one language or a pair. */
    public record Cell(Language language, String group, String scanner, DetectionRates counts) {}

    /** The row of a witness over all weaknesses. */
    public Optional<DetectionRates> overall(Language language, String witness, Match match) {
        return rates.stream()
                .filter(rate -> rate.language() == language
                        && rate.witness().equals(witness)
                        && rate.match() == match
                        && rate.cwe().isEmpty())
                .map(Rate::counts)
                .findFirst();
    }
}
