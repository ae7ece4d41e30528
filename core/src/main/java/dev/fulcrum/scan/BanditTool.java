package dev.fulcrum.scan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fulcrum.sandbox.Confinement;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Bandit with all its tests; {@code # nosec} in scanned code is ignored, else a sample could silence its judge. */
final class BanditTool implements Tool {
    private final PythonTools python;

    BanditTool(PythonTools python) {
        this.python = python;
    }

    @Override
    public String name() {
        return "bandit";
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
        return python.module("bandit", "--version");
    }

    @Override
    public List<String> command(Workspace workspace) {
        List<String> command = new ArrayList<>(
                python.module("bandit", "--quiet", "--format", "json", "--exit-zero", "--ignore-nosec"));
        command.addAll(workspace.paths());
        return command;
    }

    @Override
    public List<String> worker() {
        return python.script(ToolWorker.PROGRAM, "bandit");
    }

    @Override
    public ScanReport read(ToolOutput output, Workspace workspace) throws UnusableOutput {
        output.requireExit(0);
        JsonNode report = Json.document(output.stdout());
        List<Finding> findings = new ArrayList<>();
        for (JsonNode result : report.path("results")) {
            workspace
                    .unit(result.path("filename").asText())
                    .ifPresent(unit -> findings.add(finding(result, unit, workspace)));
        }
        List<Errored> errors = new ArrayList<>();
        for (JsonNode error : report.path("errors")) {
            String reason = error.path("reason").asText();
            Errored.Cause cause = reason.contains("syntax error") ? Errored.Cause.UNPARSABLE : Errored.Cause.CRASHED;
            workspace
                    .unit(error.path("filename").asText())
                    .ifPresent(unit -> errors.add(new Errored(name(), unit.id(), cause, reason)));
        }
        return new ScanReport(findings, errors, List.of());
    }

    private Finding finding(JsonNode result, SourceUnit unit, Workspace workspace) {
        int line = Math.max(1, result.path("line_number").asInt());
        int end = line;
        for (JsonNode number : result.path("line_range")) {
            end = Math.max(end, number.asInt());
        }
        int cwe = result.path("issue_cwe").path("id").asInt();
        return new Finding(
                name(),
                result.path("test_id").asText(),
                cwe > 0 ? List.of(new Cwe(cwe)) : List.of(),
                Finding.Severity.valueOf(result.path("issue_severity").asText()),
                Finding.Confidence.valueOf(result.path("issue_confidence").asText()),
                unit.id(),
                line,
                result.path("col_offset").asInt(-1) + 1,
                end,
                result.path("issue_text").asText(),
                workspace.line(unit, line));
    }
}
