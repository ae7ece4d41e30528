package dev.fulcrum.scan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fulcrum.sandbox.Confinement;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Flawfinder, a search for risky function names; kept for comparison, its Youden index is about 0. */
final class FlawfinderTool implements Tool {
    private final PythonTools python;

    FlawfinderTool(PythonTools python) {
        this.python = python;
    }

    @Override
    public String name() {
        return "flawfinder";
    }

    @Override
    public Set<Language> languages() {
        return Set.of(Language.C);
    }

    @Override
    public Confinement equip(Confinement confinement) {
        return python.equip(confinement);
    }

    @Override
    public List<String> versionCommand() {
        return python.module("flawfinder", "--version");
    }

    @Override
    public List<String> command(Workspace workspace) {
        List<String> command = new ArrayList<>(python.module("flawfinder", "--sarif", "--neverignore"));
        command.addAll(workspace.paths());
        return command;
    }

    @Override
    public ScanReport read(ToolOutput output, Workspace workspace) throws UnusableOutput {
        output.requireExit(0);
        JsonNode log = Json.document(output.stdout());
        // Its SARIF also lists what it holds to be no risk, rank 0, which its other reports leave out.
        for (JsonNode run : log.path("runs")) {
            Iterator<JsonNode> results = run.path("results").elements();
            while (results.hasNext()) {
                if (results.next().path("rank").asDouble(1) == 0) {
                    results.remove();
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : SarifReader.findings(log, name())) {
            workspace
                    .unit(finding.file())
                    .ifPresent(unit ->
                            findings.add(SarifReader.at(finding, unit.id(), workspace.line(unit, finding.line()))));
        }
        return new ScanReport(findings, List.of(), List.of());
    }
}
