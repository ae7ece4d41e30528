package dev.fulcrum.study;

import dev.fulcrum.scan.Errored;
import dev.fulcrum.scan.Finding;
import dev.fulcrum.scan.ScanReport;
import dev.fulcrum.scan.Scanner;
import dev.fulcrum.scan.Scanners;
import dev.fulcrum.scan.SourceUnit;
import dev.fulcrum.store.Run;
import dev.fulcrum.store.Runs;
import dev.fulcrum.store.StoredSample;
import dev.fulcrum.store.StoredScan;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the programs of runs to the scanners that have not seen them, all of one scanner in one batch. */
final class ScanStep {
    private record Unseen(StoredSample sample, SourceUnit unit) {}

    private final Runs runs;
    private final Scanners scanners;

    ScanStep(Runs runs, Scanners scanners) {
        this.runs = runs;
        this.scanners = scanners;
    }

    void scan(List<Run> scanned, Map<String, Language> languages) {
        List<StoredSample> samples = new ArrayList<>();
        scanned.forEach(run -> samples.addAll(runs.samples(run)));
        for (Scanner scanner : scanners.all()) {
            List<Unseen> unseen = samples.stream()
                    .filter(sample -> !sample.sample().program().isEmpty() && !seen(sample, scanner))
                    .filter(sample -> languages.containsKey(sample.sample().task()))
                    .map(sample -> new Unseen(
                            sample,
                            new SourceUnit(
                                    String.valueOf(sample.id()),
                                    languages.getOrDefault(sample.sample().task(), Language.PYTHON),
                                    sample.sample().program())))
                    .filter(each -> scanner.languages().contains(each.unit().language()))
                    .toList();
            if (!unseen.isEmpty()) {
                runs.saveScans(judgements(scanner, unseen));
            }
        }
    }

    private static boolean seen(StoredSample sample, Scanner scanner) {
        return sample.scans().stream().anyMatch(scan -> scan.scanner().equals(scanner.name()));
    }

    private static Map<Long, StoredScan> judgements(Scanner scanner, List<Unseen> unseen) {
        ScanReport report = scanner.scan(unseen.stream().map(Unseen::unit).toList());
        Map<String, List<Finding>> findings = new HashMap<>();
        report.findings()
                .forEach(finding -> findings.computeIfAbsent(finding.file(), id -> new ArrayList<>())
                        .add(finding));
        Map<String, String> errors = new HashMap<>();
        for (Errored error : report.errors()) {
            errors.putIfAbsent(error.unit(), error.cause() + ": " + error.detail());
        }
        Map<Long, StoredScan> scans = new HashMap<>();
        for (Unseen each : unseen) {
            String id = each.unit().id();
            scans.put(
                    each.sample().id(),
                    new StoredScan(
                            scanner.name(),
                            scanner.version(),
                            Optional.ofNullable(errors.get(id)),
                            findings.getOrDefault(id, List.of())));
        }
        return scans;
    }
}
