package dev.fulcrum.scan;

import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A scanner for tests that need no installed tool: each line with DANGER is a finding, a unit with CRASH cannot be judged. */
record MarkerScanner(String name) implements Scanner {

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Set<Language> languages() {
        return EnumSet.allOf(Language.class);
    }

    @Override
    public ScanReport scan(List<SourceUnit> units) {
        List<Finding> findings = new ArrayList<>();
        List<Errored> errors = new ArrayList<>();
        for (SourceUnit unit : units) {
            List<String> lines = unit.code().lines().toList();
            for (int index = 0; index < lines.size(); index++) {
                if (lines.get(index).contains("DANGER")) {
                    findings.add(finding(unit, index + 1, lines.get(index)));
                }
            }
            if (unit.code().contains("CRASH")) {
                errors.add(new Errored(name, unit.id(), Errored.Cause.CRASHED, "met CRASH"));
            }
        }
        return new ScanReport(findings, errors, List.of(new ToolRun(name, "1.0", units.size(), 0, Duration.ZERO)));
    }

    private Finding finding(SourceUnit unit, int line, String text) {
        return new Finding(
                name,
                "M1",
                List.of(new Cwe(78)),
                text.contains("HIGH") ? Finding.Severity.HIGH : Finding.Severity.LOW,
                Finding.Confidence.MEDIUM,
                unit.id(),
                line,
                text.indexOf("DANGER") + 1,
                line,
                "a marker",
                text.strip());
    }
}
