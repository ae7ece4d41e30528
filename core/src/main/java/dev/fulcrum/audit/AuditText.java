package dev.fulcrum.audit;

import dev.fulcrum.metric.Estimate;
import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An audit for the terminal. */
public final class AuditText {
    private static final int MOST_IDLE = 10;

    private final AuditReport report;

    public AuditText(AuditReport report) {
        this.report = report;
    }

    /** @param matrix whether to print which exploit works on which reference */
    public List<String> lines(boolean matrix) {
        List<String> lines = new ArrayList<>();
        lines.add("suite %s, %d tasks, %d references judged"
                .formatted(report.suite(), report.tasks(), report.rows().size()));
        counts(lines);
        if (matrix) {
            matrices(lines);
        }
        checks(lines);
        mutants(lines);
        report.known().forEach(defect -> lines.add("known defect: " + defect));
        report.defects().forEach(defect -> lines.add("defect: " + defect));
        lines.add(
                report.sound()
                        ? "sound: every program is judged as its standing demands"
                        : report.defects().size() + (report.defects().size() == 1 ? " defect" : " defects"));
        return lines;
    }

    private void counts(List<String> lines) {
        String format = "%-12s %18s %18s %18s %18s";
        lines.add(format.formatted("", "secure accepted", "insecure killed", "broken failed", "correct passed"));
        for (Language language : Language.values()) {
            lines.add(format.formatted(
                    language.title(),
                    count(language, Reference.Standing.SECURE),
                    count(language, Reference.Standing.INSECURE),
                    count(language, Reference.Standing.BROKEN),
                    count(language, Reference.Standing.CORRECT)));
        }
    }

    private String count(Language language, Reference.Standing standing) {
        AuditReport.Count count = report.count(language, standing);
        return count.all() == 0 ? "-" : count.right() + "/" + count.all();
    }

    private void checks(List<String> lines) {
        if (report.repeated() > 0) {
            lines.add("repeats: %d references judged %d times%s"
                    .formatted(
                            report.repeated(),
                            report.plan().repeats(),
                            report.plan().load() ? " under load" : ""));
        }
        if (report.disguised() > 0) {
            lines.add("disguises: %d programs judged again with other names, no comments and other indentation"
                    .formatted(report.disguised()));
        }
        if (!report.payloads().isEmpty()) {
            int heldOut = report.payloads().stream()
                    .mapToInt(Payloads::heldOutLiterals)
                    .sum();
            int shared = report.payloads().stream()
                    .mapToInt(each -> each.shared().size())
                    .sum();
            lines.add("payloads: %d of %d literals of held-out exploits stand in public ones too"
                    .formatted(shared, heldOut));
        }
        List<String> idle = report.idleExploits();
        if (!idle.isEmpty()) {
            lines.add("%d exploits killed nothing: %s%s"
                    .formatted(
                            idle.size(),
                            String.join(", ", idle.subList(0, Math.min(MOST_IDLE, idle.size()))),
                            idle.size() > MOST_IDLE ? ", ..." : ""));
        }
    }

    private void mutants(List<String> lines) {
        if (report.mutants().isEmpty()) {
            return;
        }
        lines.add(
                "mutants: %d made, %d fail a functional test, %d killed, %d survived (%d of them equivalent), %d not judged"
                        .formatted(
                                report.mutants().size(),
                                report.mutants(MutantRow.Fate.FUNCTIONAL),
                                report.mutants(MutantRow.Fate.KILLED),
                                report.mutants(MutantRow.Fate.SURVIVED),
                                report.equivalentMutants(),
                                report.mutants(MutantRow.Fate.NOT_JUDGED)));
        report.killRate().ifPresent(rate -> lines.add("kill rate: " + words(rate)));
        report.killsByScenario().forEach((scenario, count) -> {
            if (count.right() < count.all()) {
                lines.add("  %s: %d of %d".formatted(scenario, count.right(), count.all()));
            }
        });
        for (MutantRow row : report.mutants()) {
            if (row.fate() == MutantRow.Fate.SURVIVED || row.fate() == MutantRow.Fate.NOT_JUDGED) {
                String reason = row.reason()
                        .map(known -> known.reason().words() + ": " + known.because())
                        .orElse(row.detail().isEmpty() ? "no reason known" : row.detail());
                lines.add("survivor: %s %s, line %d: %s (%s)"
                        .formatted(
                                row.program(),
                                row.name(),
                                row.mutant().line(),
                                row.mutant().change(),
                                reason));
            }
        }
    }

    private static String words(Estimate rate) {
        return String.format(
                Locale.ROOT,
                "%.1f %% [%.1f, %.1f] of %d mutants in %d scenarios",
                100 * rate.value(),
                100 * rate.low(),
                100 * rate.high(),
                rate.samples(),
                rate.tasks());
    }

    private void matrices(List<String> lines) {
        Map<String, List<AuditRow>> programs = report.rows().stream()
                .filter(row ->
                        row.standing() == Reference.Standing.INSECURE || row.standing() == Reference.Standing.SECURE)
                .collect(Collectors.groupingBy(AuditRow::program, LinkedHashMap::new, Collectors.toList()));
        programs.forEach((program, rows) -> {
            lines.add(program);
            List<ExploitOutcome> exploits = rows.getFirst().judgement().exploits();
            for (int i = 0; i < exploits.size(); i++) {
                lines.add("  " + (char) ('a' + i) + (exploits.get(i).heldOut() ? " held out " : "          ")
                        + exploits.get(i).exploit());
            }
            for (AuditRow row : rows) {
                lines.add("  %-40s %s".formatted(row.reference(), marks(row)));
            }
        });
    }

    /** The letter of each exploit that works, a dot for one that is withstood, a question mark for one that could not be judged. */
    private static String marks(AuditRow row) {
        StringBuilder marks = new StringBuilder();
        for (ExploitOutcome outcome : row.judgement().exploits()) {
            marks.append(
                    switch (outcome.result()) {
                        case EXPLOITED -> (char) ('a' + marks.length());
                        case WITHSTOOD -> '.';
                        case NOT_JUDGED -> '?';
                    });
        }
        return marks.toString();
    }
}
