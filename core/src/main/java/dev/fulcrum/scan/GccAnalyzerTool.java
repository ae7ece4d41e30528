package dev.fulcrum.scan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fulcrum.sandbox.Confinement;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** gcc's path-sensitive analyser ({@code -fanalyzer}); other warnings of the compiler are not its findings. */
final class GccAnalyzerTool implements Tool {
    private static final String PREFIX = "-Wanalyzer-";
    private static final String TOO_COMPLEX = "-Wanalyzer-too-complex";

    /**
     * States per node of a file's graph before the analyser leaves the file. Its own default, 5, is reached by 0.5 % of short
     * programs, and a program that shares a file would have the states of its neighbours. Decision 0040.
     */
    private static final int STATES_PER_NODE = 50;

    private final RuleTable rules = RuleTable.resource("gcc-analyzer-rules.tsv");

    @Override
    public String name() {
        return "gcc-analyzer";
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
        return List.of("gcc", "-dumpfullversion");
    }

    @Override
    public Duration limit(int units) {
        return Duration.ofSeconds(30).plus(Duration.ofMillis(500).multipliedBy(units));
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
        List<String> command =
                new ArrayList<>(List.of("gcc", "-S", "-fanalyzer", "-fdiagnostics-format=json", "-std=gnu17"));
        command.addAll(List.of(TOO_COMPLEX, "--param", "analyzer-bb-explosion-factor=" + STATES_PER_NODE));
        command.addAll(workspace.paths());
        return command;
    }

    @Override
    public ScanReport read(ToolOutput output, Workspace workspace) throws UnusableOutput {
        // 1 says that some file does not compile; the report says which.
        output.requireExit(0, 1);
        List<Finding> findings = new ArrayList<>();
        List<Errored> errors = new ArrayList<>();
        Set<String> broken = new HashSet<>();
        // One JSON array for each file, between lines of prose where a file does not compile.
        for (String line : output.stderr().lines().toList()) {
            if (line.startsWith("[")) {
                for (JsonNode diagnostic : Json.document(line)) {
                    read(diagnostic, workspace, findings, errors, broken);
                }
            }
        }
        if (output.exit() == 1 && broken.isEmpty()) {
            throw new UnusableOutput(Errored.Cause.CRASHED, "failed without naming a file");
        }
        return new ScanReport(findings, errors, List.of());
    }

    private void read(
            JsonNode diagnostic,
            Workspace workspace,
            List<Finding> findings,
            List<Errored> errors,
            Set<String> broken) {
        JsonNode caret = diagnostic.path("locations").path(0).path("caret");
        Optional<SourceUnit> unit = workspace.unit(caret.path("file").asText());
        if (unit.isEmpty()) {
            return;
        }
        String kind = diagnostic.path("kind").asText();
        String option = diagnostic.path("option").asText();
        int line = Math.max(1, caret.path("line").asInt());
        if (kind.endsWith("error") || kind.equals("sorry")) {
            if (broken.add(unit.get().id())) {
                String detail =
                        "line " + line + ": " + diagnostic.path("message").asText();
                errors.add(new Errored(name(), unit.get().id(), Errored.Cause.UNPARSABLE, detail));
            }
        } else if (option.equals(TOO_COMPLEX)) {
            String message = diagnostic.path("message").asText();
            // Alone, that is the analyser's limit. Beside others it may be theirs: this makes the scanner ask again.
            if (message.startsWith("analysis bailed out")
                    && workspace.shares(unit.get())
                    && broken.add(unit.get().id())) {
                errors.add(new Errored(name(), unit.get().id(), Errored.Cause.CRASHED, message));
            }
        } else if (option.startsWith(PREFIX)) {
            findings.add(finding(diagnostic, option, unit.get(), line, caret, workspace));
        }
    }

    private Finding finding(
            JsonNode diagnostic, String option, SourceUnit unit, int line, JsonNode caret, Workspace workspace) {
        Optional<RuleTable.Rule> rule = rules.rule(option);
        int cwe = diagnostic.path("metadata").path("cwe").asInt();
        List<Cwe> cwes =
                cwe > 0 ? List.of(new Cwe(cwe)) : rule.map(RuleTable.Rule::cwes).orElse(List.of());
        return new Finding(
                name(),
                option,
                cwes,
                rule.map(RuleTable.Rule::severity).orElse(Finding.Severity.MEDIUM),
                Finding.Confidence.MEDIUM,
                unit.id(),
                line,
                caret.path("column").asInt(),
                line,
                diagnostic.path("message").asText(),
                workspace.line(unit, line));
    }
}
