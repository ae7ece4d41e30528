package dev.fulcrum.scan;

import dev.fulcrum.UserError;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scans somebody's own code with all scanners: the service behind {@code fulcrum scan}. */
public final class CodeScan {
    private final Scanners scanners;

    public CodeScan(Scanners scanners) {
        this.scanners = scanners;
    }

    /**
     * What to look at.
     *
     * @param paths files and folders
     * @param changedSince only lines that differ from this git revision
     * @param baseline findings to live with
     * @param brought SARIF logs of other tools, whose findings in these files are shown with the others
     */
    public record Request(
            List<Path> paths, Optional<String> changedSince, Optional<Baseline> baseline, List<Path> brought) {
        public Request {
            paths = List.copyOf(paths);
            brought = List.copyOf(brought);
        }
    }

    /** @throws UserError when a path cannot be scanned or no scanner is installed for anything found */
    public Inspection inspect(Request request) {
        SourceFiles files = SourceFiles.under(request.paths());
        Optional<ChangedLines> changed =
                request.changedSince().map(revision -> ChangedLines.since(folder(request.paths()), revision));
        List<SourceUnit> units = files.units().stream()
                .filter(unit -> changed.isEmpty() || changed.get().touch(absolute(unit.id())))
                .toList();
        List<SourceFiles.Unreadable> unreadable = files.unreadable().stream()
                .filter(file -> changed.isEmpty() || changed.get().touch(absolute(file.path())))
                .toList();
        requireScanners(units);
        List<ScanReport> reports = new ArrayList<>(List.of(scanners.scan(units)));
        request.brought().forEach(log -> reports.add(brought(log, units)));
        ScanReport report = ScanReport.merge(reports);
        List<Errored> errors = new ArrayList<>(report.errors());
        unreadable.forEach(file -> errors.addAll(errors(file)));
        List<Hit> hits = hits(report.findings(), units, request.baseline()).stream()
                .filter(hit -> changed.isEmpty()
                        || changed.get().touch(absolute(hit.finding().file()), hit.finding()))
                .toList();
        int count = units.size() + unreadable.size();
        return new Inspection(hits, errors, report.runs(), scanners.missing(), units, count);
    }

    /** What another tool found in these files. Its log does not say which files it read, so it errs on none. */
    private static ScanReport brought(Path log, List<SourceUnit> units) {
        Map<Path, SourceUnit> byPath = new HashMap<>();
        units.forEach(unit -> byPath.put(absolute(unit.id()), unit));
        List<Finding> findings = new ArrayList<>();
        List<ToolRun> runs = new ArrayList<>();
        for (Finding finding : SarifReader.read(log)) {
            SourceUnit unit = byPath.get(absolute(finding.file()));
            if (unit != null) {
                String line = unit.code()
                        .lines()
                        .skip(finding.line() - 1L)
                        .findFirst()
                        .orElse("");
                findings.add(SarifReader.at(finding, unit.id(), line.strip()));
            }
            if (runs.stream().noneMatch(run -> run.scanner().equals(finding.scanner()))) {
                runs.add(new ToolRun(finding.scanner(), "from " + log, units.size(), 0, Duration.ZERO));
            }
        }
        return new ScanReport(findings, List.of(), runs);
    }

    private void requireScanners(List<SourceUnit> units) {
        List<String> problems = units.stream()
                .map(SourceUnit::language)
                .distinct()
                .filter(language -> scanners.of(language).isEmpty())
                .map(language -> "no scanner for " + language.title() + " is installed; run fulcrum setup")
                .toList();
        if (!problems.isEmpty()) {
            throw new UserError("not everything can be scanned", problems);
        }
    }

    private List<Errored> errors(SourceFiles.Unreadable file) {
        return scanners.of(file.language()).stream()
                .map(scanner -> new Errored(scanner.name(), file.path(), file.cause(), file.detail()))
                .toList();
    }

    private static List<Hit> hits(List<Finding> findings, List<SourceUnit> units, Optional<Baseline> baseline) {
        Map<String, Suppressions> suppressions = new HashMap<>();
        units.forEach(unit -> suppressions.put(unit.id(), new Suppressions(unit.code())));
        Map<Finding, String> fingerprints = Fingerprints.of(findings);
        List<Hit> hits = new ArrayList<>();
        fingerprints.forEach((finding, fingerprint) -> {
            Suppressions own = suppressions.get(finding.file());
            Hit.Standing standing = Hit.Standing.OPEN;
            if (own != null && own.cover(finding)) {
                standing = Hit.Standing.SUPPRESSED;
            } else if (baseline.isPresent() && baseline.get().fingerprints().contains(fingerprint)) {
                standing = Hit.Standing.BASELINE;
            }
            hits.add(new Hit(finding, fingerprint, standing));
        });
        return hits;
    }

    private static Path folder(List<Path> paths) {
        Path first = paths.getFirst().toAbsolutePath().normalize();
        return first.toFile().isDirectory() || first.getParent() == null ? first : first.getParent();
    }

    private static Path absolute(String id) {
        return Path.of(id).toAbsolutePath().normalize();
    }
}
