package dev.fulcrum.scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What scanners say about a batch of units. A unit without findings is clean only for those scanners that neither errored on
 * it nor skipped its language.
 *
 * @param findings by unit, line, scanner and rule
 * @param errors units that a scanner could not judge; it may have found something in them before it gave up
 * @param runs one per scanner that took part
 */
public record ScanReport(List<Finding> findings, List<Errored> errors, List<ToolRun> runs) {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparing(Finding::line)
            .thenComparing(Finding::column)
            .thenComparing(Finding::scanner)
            .thenComparing(Finding::rule);

    public ScanReport {
        findings = findings.stream().sorted(ORDER).toList();
        errors = errors.stream()
                .sorted(Comparator.comparing(Errored::unit).thenComparing(Errored::scanner))
                .toList();
        runs = List.copyOf(runs);
    }

    /** Nothing scanned, nothing found. */
    public static ScanReport empty() {
        return new ScanReport(List.of(), List.of(), List.of());
    }

    /** All reports as one. */
    public static ScanReport merge(Collection<ScanReport> reports) {
        List<Finding> findings = new ArrayList<>();
        List<Errored> errors = new ArrayList<>();
        List<ToolRun> runs = new ArrayList<>();
        for (ScanReport report : reports) {
            findings.addAll(report.findings());
            errors.addAll(report.errors());
            runs.addAll(report.runs());
        }
        return new ScanReport(findings, errors, runs);
    }

    /** The same without what it says about some units. */
    ScanReport without(Collection<String> units) {
        return new ScanReport(
                findings.stream()
                        .filter(finding -> !units.contains(finding.file()))
                        .toList(),
                errors.stream().filter(error -> !units.contains(error.unit())).toList(),
                runs);
    }

    /** The findings in one unit. */
    public List<Finding> in(String unit) {
        return findings.stream().filter(finding -> finding.file().equals(unit)).toList();
    }

    /** Whether a scanner could not judge a unit. */
    public boolean errored(String scanner, String unit) {
        return errors.stream()
                .anyMatch(
                        error -> error.scanner().equals(scanner) && error.unit().equals(unit));
    }
}
