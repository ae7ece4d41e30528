package dev.fulcrum.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.sandbox.Confinement;
import dev.fulcrum.task.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * ESLint with the security rules of five plugins (eslint-rules.tsv), driven by guests/node/eslint_worker.mjs; comments that
 * switch rules off are ignored.
 */
final class EslintTool implements Tool {
    private static final String WORKER = "/guest/eslint_worker.mjs";
    private static final int SECONDS_PER_FILE = 10;

    private final Path guest;
    private final Path modules;
    private final RuleTable rules = RuleTable.resource("eslint-rules.tsv");

    /**
     * @param guest the readable copy of guests/node
     * @param modules the {@code node_modules} that set-up installs
     */
    EslintTool(Path guest, Path modules) {
        this.guest = guest;
        this.modules = modules;
    }

    @Override
    public String name() {
        return "eslint";
    }

    @Override
    public Set<Language> languages() {
        return Set.of(Language.JAVASCRIPT);
    }

    @Override
    public Confinement equip(Confinement confinement) {
        return confinement.readOnly(guest, "/guest").readOnly(modules, "/node_modules");
    }

    @Override
    public List<String> versionCommand() {
        return List.of("node", WORKER, "--version");
    }

    @Override
    public String version(String printed) {
        return printed.strip();
    }

    @Override
    public List<String> command(Workspace workspace) {
        ObjectNode request = Json.MAPPER.createObjectNode();
        rules.ids().forEach(request.putArray("rules")::add);
        workspace.paths().forEach(request.putArray("files")::add);
        request.put("seconds", SECONDS_PER_FILE);
        workspace.add("request.json", request.toString());
        return List.of("node", "--v8-pool-size=1", WORKER, Workspace.inside("request.json"));
    }

    @Override
    public List<String> worker() {
        return List.of("node", "--v8-pool-size=1", WORKER, "--serve");
    }

    @Override
    public ScanReport read(ToolOutput output, Workspace workspace) throws UnusableOutput {
        output.requireExit(0);
        List<Finding> findings = new ArrayList<>();
        List<Errored> errors = new ArrayList<>();
        Set<String> answered = new HashSet<>();
        for (String text : output.stdout().lines().toList()) {
            JsonNode line = Json.document(text);
            SourceUnit unit = workspace
                    .unit(line.path("file").asText())
                    .orElseThrow(
                            () -> new UnusableOutput(Errored.Cause.CRASHED, "reports on a file that it was not given"));
            answered.add(unit.id());
            if (line.has("error")) {
                errors.add(error(line.path("error"), unit));
            }
            for (JsonNode message : line.path("messages")) {
                findings.add(finding(message, unit, workspace));
            }
        }
        if (answered.size() != workspace.units().size()) {
            throw new UnusableOutput(Errored.Cause.CRASHED, "broke off after " + answered.size() + " files");
        }
        return new ScanReport(findings, errors, List.of());
    }

    private Errored error(JsonNode error, SourceUnit unit) {
        Errored.Cause cause = Errored.Cause.valueOf(error.path("cause").asText());
        return new Errored(name(), unit.id(), cause, error.path("detail").asText());
    }

    private Finding finding(JsonNode message, SourceUnit unit, Workspace workspace) {
        String id = message.path("rule").asText();
        RuleTable.Rule rule =
                rules.rule(id).orElseThrow(() -> new IllegalStateException("eslint ran the rule " + id + " unasked"));
        int line = Math.max(1, message.path("line").asInt());
        return new Finding(
                name(),
                id,
                rule.cwes(),
                rule.severity(),
                Finding.Confidence.MEDIUM,
                unit.id(),
                line,
                message.path("column").asInt(),
                Math.max(line, message.path("endLine").asInt()),
                message.path("message").asText(),
                workspace.line(unit, line));
    }
}
