package dev.fulcrum.scan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.fulcrum.sandbox.Confinement;
import dev.fulcrum.task.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;

/** clang-tidy with the static analyser, bugprone and CERT checks of clang-tidy-rules.tsv; NOLINT comments are read by the tool. */
final class ClangTidyTool implements Tool {
    private static final String REPORT = "report.yaml";
    private static final int LARGEST_REPORT = 64 << 20;

    /** States that the analyser follows in a function before it leaves it; its own default is 225,000. Decision 0040. */
    private static final int NODES_PER_FUNCTION = 10_000;

    private final RuleTable rules = RuleTable.resource("clang-tidy-rules.tsv");
    private final ObjectMapper yaml = yaml();

    private static ObjectMapper yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST_REPORT);
        return new YAMLMapper(YAMLFactory.builder().loaderOptions(options).build());
    }

    @Override
    public String name() {
        return "clang-tidy";
    }

    @Override
    public Set<Language> languages() {
        return Set.of(Language.C);
    }

    @Override
    public Confinement equip(Confinement confinement) {
        return confinement;
    }

    @Override
    public List<String> versionCommand() {
        return List.of("clang-tidy", "--version");
    }

    @Override
    public Duration limit(int units) {
        return Duration.ofSeconds(20).plus(Duration.ofSeconds(1).multipliedBy(units));
    }

    @Override
    public List<List<SourceUnit>> files(List<SourceUnit> units) {
        return TranslationUnits.of(units);
    }

    @Override
    public int unitsPerProcess() {
        return 1000;
    }

    @Override
    public List<String> command(Workspace workspace) {
        // Diagnostics are printed as prose; the export of fixes holds every one of them as data, with or without a fix.
        String script = "clang-tidy \"$@\" >/dev/null 2>errors; code=$?; "
                + "if [ -f " + REPORT + " ]; then cat " + REPORT + "; fi; "
                + "tail -c 2000 errors >&2; exit $code";
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", script, "clang-tidy", "--quiet"));
        command.add("--checks=-*," + String.join(",", rules.ids()));
        command.add("--config={}");
        command.add("--export-fixes=" + REPORT);
        command.addAll(workspace.paths());
        command.addAll(List.of("--", "-xc", "-std=gnu17", "-w", "-ferror-limit=0"));
        command.addAll(List.of("-Xclang", "-analyzer-config", "-Xclang", "max-nodes=" + NODES_PER_FUNCTION));
        return command;
    }

    @Override
    public ScanReport read(ToolOutput output, Workspace workspace) throws UnusableOutput {
        // 1 says that some file does not compile; the report says which.
        output.requireExit(0, 1);
        List<Finding> findings = new ArrayList<>();
        List<Errored> errors = new ArrayList<>();
        Set<String> broken = new HashSet<>();
        for (JsonNode diagnostic : report(output.stdout()).path("Diagnostics")) {
            JsonNode message = diagnostic.path("DiagnosticMessage");
            Workspace.Place place = workspace
                    .place(
                            message.path("FilePath").asText(),
                            message.path("FileOffset").asInt())
                    .orElse(null);
            if (place == null) {
                continue;
            }
            SourceUnit unit = place.unit();
            int line = place.line();
            String id = diagnostic.path("DiagnosticName").asText();
            if (id.equals("clang-diagnostic-error")) {
                if (broken.add(unit.id())) {
                    String detail =
                            "line " + line + ": " + message.path("Message").asText();
                    errors.add(new Errored(name(), unit.id(), Errored.Cause.UNPARSABLE, detail));
                }
            } else {
                rules.rule(id).ifPresent(rule -> findings.add(finding(id, rule, unit, line, message, workspace)));
            }
        }
        if (output.exit() == 1 && broken.isEmpty()) {
            throw new UnusableOutput(
                    Errored.Cause.CRASHED,
                    "failed without naming a file: " + output.stderr().strip());
        }
        return new ScanReport(findings, errors, List.of());
    }

    private JsonNode report(String text) throws UnusableOutput {
        try {
            return text.isBlank() ? yaml.createObjectNode() : yaml.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UnusableOutput(Errored.Cause.CRASHED, "printed no YAML: " + e.getOriginalMessage());
        }
    }

    private Finding finding(
            String id, RuleTable.Rule rule, SourceUnit unit, int line, JsonNode message, Workspace workspace) {
        return new Finding(
                name(),
                id,
                rule.cwes(),
                rule.severity(),
                Finding.Confidence.MEDIUM,
                unit.id(),
                line,
                0,
                line,
                message.path("Message").asText(),
                workspace.line(unit, line));
    }
}
