package dev.fulcrum.scan;

import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Measures scanners, alone and together, against programs of known standing. */
public final class Calibration {
    private final Scanners scanners;
    private final CweTree tree;

    public Calibration(Scanners scanners, CweTree tree) {
        this.scanners = scanners;
        this.tree = tree;
    }

    public CalibrationReport measure(Truth truth) {
        ScanReport report =
                scanners.scan(truth.labels().stream().map(Truth.Label::unit).toList());
        Map<Language, List<Truth.Label>> byLanguage = truth.labels().stream()
                .collect(Collectors.groupingBy(label -> label.unit().language(), TreeMap::new, Collectors.toList()));
        List<CalibrationReport.Rate> rates = new ArrayList<>();
        List<CalibrationReport.Overlap> overlaps = new ArrayList<>();
        List<CalibrationReport.Cell> cells = new ArrayList<>();
        byLanguage.forEach((language, labels) -> {
            List<String> names =
                    scanners.of(language).stream().map(Scanner::name).toList();
            for (CalibrationReport.Match match : EnumSet.allOf(CalibrationReport.Match.class)) {
                Map<String, Map<String, Answer>> answers = answers(names, labels, report, match);
                rates.addAll(rates(language, labels, match, witnesses(names, answers)));
                if (match == CalibrationReport.Match.ANY) {
                    overlaps.addAll(overlaps(language, labels, answers));
                    cells.addAll(cells(language, labels, answers));
                }
            }
        });
        return new CalibrationReport(
                truth.name(),
                truth.labels().size(),
                truth.skipped(),
                rates,
                overlaps,
                cells,
                report.errors(),
                report.runs(),
                scanners.missing());
    }

    /** What a witness says about one unit. */
    public enum Answer {
        FLAGGED,
        QUIET,
        ERRORED
    }

    /** What a scanner says about a unit, any finding counting; a finding counts even when the tool gave up later in the same unit. */
    public static Answer answer(ScanReport report, String scanner, String unit) {
        boolean flagged = report.findings().stream()
                .anyMatch(finding ->
                        finding.file().equals(unit) && finding.scanner().equals(scanner));
        if (flagged) {
            return Answer.FLAGGED;
        }
        return report.errored(scanner, unit) ? Answer.ERRORED : Answer.QUIET;
    }

    /** By scanner, by unit. */
    private Map<String, Map<String, Answer>> answers(
            List<String> names, List<Truth.Label> labels, ScanReport report, CalibrationReport.Match match) {
        Map<String, Truth.Label> byUnit = new HashMap<>();
        labels.forEach(label -> byUnit.put(label.unit().id(), label));
        Map<String, Map<String, Answer>> answers = new LinkedHashMap<>();
        for (String name : names) {
            Map<String, Answer> own = new HashMap<>();
            byUnit.keySet().forEach(unit -> own.put(unit, Answer.QUIET));
            report.errors().stream()
                    .filter(error -> error.scanner().equals(name) && byUnit.containsKey(error.unit()))
                    .forEach(error -> own.put(error.unit(), Answer.ERRORED));
            // A finding counts even when the tool gave up later in the same unit.
            for (Finding finding : report.findings()) {
                Truth.Label label = byUnit.get(finding.file());
                if (label != null && finding.scanner().equals(name) && hits(finding, label, match)) {
                    own.put(finding.file(), Answer.FLAGGED);
                }
            }
            answers.put(name, own);
        }
        return answers;
    }

    private boolean hits(Finding finding, Truth.Label label, CalibrationReport.Match match) {
        return switch (match) {
            case ANY -> true;
            case CWE ->
                finding.cwes().stream()
                        .anyMatch(found -> label.cwes().stream().anyMatch(sought -> tree.related(found, sought)));
        };
    }

    /** Every scanner, the union, and every vote of at least two. */
    private static Map<String, Function<String, Answer>> witnesses(
            List<String> names, Map<String, Map<String, Answer>> answers) {
        Map<String, Function<String, Answer>> witnesses = new LinkedHashMap<>();
        answers.forEach((name, own) -> witnesses.put(name, unit -> own.getOrDefault(unit, Answer.ERRORED)));
        if (names.size() > 1) {
            witnesses.put("any of all", unit -> vote(answers, unit, 1));
            for (int votes = 2; votes <= names.size(); votes++) {
                int needed = votes;
                witnesses.put(needed + " of " + names.size(), unit -> vote(answers, unit, needed));
            }
        }
        return witnesses;
    }

    /** A vote that errors could still turn is no answer. */
    private static Answer vote(Map<String, Map<String, Answer>> answers, String unit, int needed) {
        int flagged = 0;
        int errored = 0;
        for (Map<String, Answer> own : answers.values()) {
            switch (own.getOrDefault(unit, Answer.ERRORED)) {
                case FLAGGED -> flagged++;
                case ERRORED -> errored++;
                case QUIET -> {}
            }
        }
        if (flagged >= needed) {
            return Answer.FLAGGED;
        }
        return flagged + errored >= needed ? Answer.ERRORED : Answer.QUIET;
    }

    private static List<CalibrationReport.Rate> rates(
            Language language,
            List<Truth.Label> labels,
            CalibrationReport.Match match,
            Map<String, Function<String, Answer>> witnesses) {
        Set<Cwe> weaknesses = new TreeSet<>();
        labels.forEach(label -> label.cwes().stream().findFirst().ifPresent(weaknesses::add));
        List<CalibrationReport.Rate> rates = new ArrayList<>();
        witnesses.forEach((witness, answer) -> {
            rates.add(new CalibrationReport.Rate(language, witness, Optional.empty(), match, count(labels, answer)));
            for (Cwe cwe : weaknesses) {
                List<Truth.Label> own = labels.stream()
                        .filter(label -> label.cwes().indexOf(cwe) == 0)
                        .toList();
                rates.add(new CalibrationReport.Rate(language, witness, Optional.of(cwe), match, count(own, answer)));
            }
        });
        return rates;
    }

    /** Every group against every scanner. */
    private static List<CalibrationReport.Cell> cells(
            Language language, List<Truth.Label> labels, Map<String, Map<String, Answer>> answers) {
        Map<String, List<Truth.Label>> groups =
                labels.stream().collect(Collectors.groupingBy(Truth.Label::group, TreeMap::new, Collectors.toList()));
        List<CalibrationReport.Cell> cells = new ArrayList<>();
        groups.forEach((group, own) -> answers.forEach((name, said) -> cells.add(new CalibrationReport.Cell(
                language, group, name, count(own, unit -> said.getOrDefault(unit, Answer.ERRORED))))));
        return cells;
    }

    private static DetectionRates count(List<Truth.Label> labels, Function<String, Answer> answer) {
        int[] judged = new int[2];
        int[] flagged = new int[2];
        int errored = 0;
        Map<String, List<Truth.Label>> groups = new LinkedHashMap<>();
        for (Truth.Label label : labels) {
            groups.computeIfAbsent(label.group(), absent -> new ArrayList<>()).add(label);
            int side = label.vulnerable() ? 1 : 0;
            switch (answer.apply(label.unit().id())) {
                case FLAGGED -> {
                    judged[side]++;
                    flagged[side]++;
                }
                case QUIET -> judged[side]++;
                case ERRORED -> errored++;
            }
        }
        int pairs = 0;
        int separated = 0;
        for (List<Truth.Label> group : groups.values()) {
            Set<Boolean> sides = group.stream().map(Truth.Label::vulnerable).collect(Collectors.toSet());
            boolean whole =
                    group.stream().noneMatch(label -> answer.apply(label.unit().id()) == Answer.ERRORED);
            if (sides.size() == 2 && whole) {
                pairs++;
                boolean apart = group.stream()
                        .allMatch(label ->
                                label.vulnerable() == (answer.apply(label.unit().id()) == Answer.FLAGGED));
                separated += apart ? 1 : 0;
            }
        }
        return new DetectionRates(judged[1], flagged[1], judged[0], flagged[0], errored, pairs, separated);
    }

    private static List<CalibrationReport.Overlap> overlaps(
            Language language, List<Truth.Label> labels, Map<String, Map<String, Answer>> answers) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        answers.forEach((name, own) -> found.put(
                name,
                labels.stream()
                        .filter(Truth.Label::vulnerable)
                        .map(label -> label.unit().id())
                        .filter(unit -> own.get(unit) == Answer.FLAGGED)
                        .collect(Collectors.toSet())));
        List<CalibrationReport.Overlap> overlaps = new ArrayList<>();
        found.forEach((name, units) -> {
            Set<String> alone = new HashSet<>(units);
            Map<String, Integer> shared = new TreeMap<>();
            found.forEach((other, theirs) -> {
                if (!other.equals(name)) {
                    alone.removeAll(theirs);
                    shared.put(
                            other, (int) units.stream().filter(theirs::contains).count());
                }
            });
            overlaps.add(new CalibrationReport.Overlap(language, name, units.size(), alone.size(), shared));
        });
        return overlaps;
    }
}
