package dev.fulcrum.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.sandbox.Confinement;
import dev.fulcrum.task.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Semgrep with rules of our own (semgrep/LANGUAGE.yaml). Its engine is called as its command line calls it, without the command line's
 * start-up of a second and more: nothing asks for a newer version, nothing is reported to anybody, nothing is fetched. Comments
 * {@code nosemgrep} are ignored, else a sample could silence its judge.
 */
final class SemgrepTool implements Tool {
    private static final int SECONDS_PER_RULE_AND_FILE = 5;
    private static final int MEBIBYTES = 2_000;

    private final PythonTools python;
    private final SemgrepRules rules = SemgrepRules.bundled();

    SemgrepTool(PythonTools python) {
        this.python = python;
    }

    @Override
    public String name() {
        return "semgrep";
    }

    @Override
    public Set<Language> languages() {
        return EnumSet.allOf(Language.class);
    }

    @Override
    public Confinement equip(Confinement confinement) {
        // The engine does not start without certificates, although it has no network to use them on.
        return python.equip(confinement).environment("SSL_CERT_FILE", python.packaged("certifi/cacert.pem"));
    }

    @Override
    public List<String> versionCommand() {
        return List.of(engine(), "-version");
    }

    @Override
    public String version(String printed) {
        return Versions.first(printed) + " (rules " + rules.edition() + ")";
    }

    private String engine() {
        return python.packaged("semgrep/bin/semgrep-core");
    }

    @Override
    public Duration limit(int units) {
        return Duration.ofSeconds(30).plus(Duration.ofMillis(500).multipliedBy(units));
    }

    @Override
    public List<String> command(Workspace workspace) {
        Set<Language> present = EnumSet.noneOf(Language.class);
        workspace.units().forEach(unit -> present.add(unit.language()));
        workspace.add("rules.json", rules.json(present));
        workspace.add("targets.json", targets(workspace));
        List<String> command = new ArrayList<>(List.of(engine(), "-json_nodots", "-j", "1"));
        command.addAll(List.of("-rules", Workspace.inside("rules.json")));
        command.addAll(List.of("-targets", Workspace.inside("targets.json")));
        command.addAll(List.of("-timeout", String.valueOf(SECONDS_PER_RULE_AND_FILE), "-timeout_threshold", "3"));
        command.addAll(List.of("-max_memory", String.valueOf(MEBIBYTES)));
        return command;
    }

    private static String targets(Workspace workspace) {
        ArrayNode document = Json.MAPPER.createArrayNode().add("Targets");
        ArrayNode targets = document.addArray();
        List<SourceUnit> units = workspace.units();
        List<String> paths = workspace.paths();
        for (int index = 0; index < units.size(); index++) {
            ObjectNode target = targets.addArray().add("CodeTarget").addObject();
            target.putObject("path").put("fpath", paths.get(index)).put("ppath", paths.get(index));
            target.put("analyzer", analyzer(units.get(index).language()));
            target.putArray("products").add("sast");
        }
        return document.toString();
    }

    private static String analyzer(Language language) {
        return switch (language) {
            case PYTHON -> "python";
            case JAVASCRIPT -> "js";
            case C -> "c";
        };
    }

    @Override
    public ScanReport read(ToolOutput output, Workspace workspace) throws UnusableOutput {
        output.requireExit(0);
        JsonNode report = Json.document(output.stdout());
        List<Finding> findings = new ArrayList<>();
        for (JsonNode result : report.path("results")) {
            workspace
                    .unit(result.path("path").asText())
                    .ifPresent(unit -> findings.add(finding(result, unit, workspace)));
        }
        Map<String, Errored> errors = new HashMap<>();
        for (JsonNode error : report.path("errors")) {
            SourceUnit unit = workspace
                    .unit(error.at("/location/path").asText())
                    .orElseThrow(() -> new IllegalStateException("semgrep does not accept a rule: " + error));
            errors.putIfAbsent(unit.id(), errored(error, unit));
        }
        return new ScanReport(findings, List.copyOf(errors.values()), List.of());
    }

    private Errored errored(JsonNode error, SourceUnit unit) {
        // A plain word, or a list that begins with it.
        JsonNode type = error.path("error_type");
        String word = type.isArray() ? type.path(0).asText() : type.asText();
        Errored.Cause cause = word.contains("Timeout")
                ? Errored.Cause.TIMED_OUT
                : word.contains("yntax") || word.contains("Lexical") || word.contains("Pars")
                        ? Errored.Cause.UNPARSABLE
                        : Errored.Cause.CRASHED;
        String detail = "line " + error.at("/location/start/line").asInt() + ": "
                + error.path("message").asText().replace('\n', ' ');
        return new Errored(name(), unit.id(), cause, detail);
    }

    private Finding finding(JsonNode result, SourceUnit unit, Workspace workspace) {
        String id = result.path("check_id").asText();
        RuleTable.Rule rule =
                rules.rule(id).orElseThrow(() -> new IllegalStateException("semgrep ran the rule " + id + " unasked"));
        int line = Math.max(1, result.at("/start/line").asInt());
        return new Finding(
                name(),
                id,
                rule.cwes(),
                rule.severity(),
                Finding.Confidence.MEDIUM,
                unit.id(),
                line,
                result.at("/start/col").asInt(),
                Math.max(line, result.at("/end/line").asInt()),
                rule.reason(),
                workspace.line(unit, line));
    }
}
