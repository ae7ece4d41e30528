package dev.fulcrum.scan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fulcrum.sandbox.Confinement;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Ruff with its security rules (S); {@code # noqa} in scanned code is ignored. */
final class RuffTool implements Tool {
    private final PythonTools python;
    private final RuleTable rules = RuleTable.resource("ruff-rules.tsv");

    RuffTool(PythonTools python) {
        this.python = python;
    }

    @Override
    public String name() {
        return "ruff";
    }

    @Override
    public Set<Language> languages() {
        return Set.of(Language.PYTHON);
    }

    @Override
    public Confinement equip(Confinement confinement) {
        return python.equip(confinement);
    }

    @Override
    public List<String> versionCommand() {
        return List.of(python.program("ruff"), "--version");
    }

    @Override
    public List<String> command(Workspace workspace) {
        List<String> command = new ArrayList<>(List.of(python.program("ruff"), "check"));
        command.addAll(List.of("--isolated", "--no-cache", "--quiet", "--preview", "--select", "S", "--ignore-noqa"));
        command.addAll(List.of("--target-version", "py311", "--output-format", "json", "--exit-zero"));
        command.addAll(workspace.paths());
        return command;
    }

    @Override
    public ScanReport read(ToolOutput output, Workspace workspace) throws UnusableOutput {
        output.requireExit(0);
        List<Finding> findings = new ArrayList<>();
        List<Errored> errors = new ArrayList<>();
        for (JsonNode result : Json.document(output.stdout())) {
            SourceUnit unit = workspace.unit(result.path("filename").asText()).orElse(null);
            if (unit == null) {
                continue;
            }
            String code = result.path("code").asText();
            if (result.path("code").isNull() || code.equals("invalid-syntax")) {
                int line = result.path("location").path("row").asInt();
                String detail = "line " + line + ": " + result.path("message").asText();
                errors.add(new Errored(name(), unit.id(), Errored.Cause.UNPARSABLE, detail));
            } else {
                findings.add(finding(result, code, unit, workspace));
            }
        }
        return new ScanReport(findings, firstOfEach(errors), List.of());
    }

    /** Ruff goes on behind a syntax error and reports more of them. */
    private static List<Errored> firstOfEach(List<Errored> errors) {
        List<Errored> first = new ArrayList<>();
        for (Errored error : errors) {
            if (first.stream().noneMatch(kept -> kept.unit().equals(error.unit()))) {
                first.add(error);
            }
        }
        return first;
    }

    private Finding finding(JsonNode result, String code, SourceUnit unit, Workspace workspace) {
        int line = Math.max(1, result.path("location").path("row").asInt());
        int end = Math.max(line, result.path("end_location").path("row").asInt());
        RuleTable.Rule rule = rules.rule(code)
                .orElseThrow(() -> new IllegalStateException(
                        "ruff's rule " + code + " is not in ruff-rules.tsv; the table belongs to another version"));
        return new Finding(
                name(),
                code,
                rule.cwes(),
                rule.severity(),
                Finding.Confidence.MEDIUM,
                unit.id(),
                line,
                result.path("location").path("column").asInt(),
                end,
                result.path("message").asText(),
                workspace.line(unit, line));
    }
}
