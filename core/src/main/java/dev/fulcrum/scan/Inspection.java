package dev.fulcrum.scan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a scan of somebody's own code came to.
 *
 * @param hits by file and line
 * @param errors files that a scanner could not judge
 * @param runs the scanners that took part
 * @param missing scanners that are not installed: by name, why
 * @param units the scanned files, for code frames
 * @param files how many files were looked at, unreadable ones included
 */
public record Inspection(
        List<Hit> hits,
        List<Errored> errors,
        List<ToolRun> runs,
        Map<String, String> missing,
        List<SourceUnit> units,
        int files) {

    public Inspection {
        hits = List.copyOf(hits);
        errors = List.copyOf(errors);
        runs = List.copyOf(runs);
        units = List.copyOf(units);
    }

    /** Findings that were stored, in the order of a report; nobody has dealt with them. */
    public static Inspection ofFindings(List<Finding> findings, List<ToolRun> runs, List<SourceUnit> units) {
        List<Hit> hits = Fingerprints.of(findings).entrySet().stream()
                .map(named -> new Hit(named.getKey(), named.getValue(), Hit.Standing.OPEN))
                .toList();
        return new Inspection(hits, List.of(), runs, Map.of(), units, units.size());
    }

    /** Hits that nobody has dealt with. */
    public List<Hit> open() {
        return hits.stream().filter(hit -> hit.standing() == Hit.Standing.OPEN).toList();
    }

    /**
     * Whether a gate lets this pass: no open hit of the severity or above, and every file judged.
     *
     * @param severity empty: the gate is open whatever was found
     */
    public boolean passes(Optional<Finding.Severity> severity) {
        if (severity.isEmpty()) {
            return true;
        }
        return errors.isEmpty()
                && open().stream().noneMatch(hit -> hit.finding().severity().compareTo(severity.get()) >= 0);
    }
}
