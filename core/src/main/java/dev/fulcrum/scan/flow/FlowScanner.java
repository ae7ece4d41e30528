package dev.fulcrum.scan.flow;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fulcrum.Sha256;
import dev.fulcrum.scan.Errored;
import dev.fulcrum.scan.Finding;
import dev.fulcrum.scan.ScanReport;
import dev.fulcrum.scan.Scanner;
import dev.fulcrum.scan.SourceUnit;
import dev.fulcrum.scan.ToolRun;
import dev.fulcrum.syntax.SyntaxTree;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The scanner {@code flow}: Fulcrum's own analysis. It starts no process and answers in milliseconds, so that a guard can call it
 * while code is being written. Thread-safe.
 */
public final class FlowScanner implements Scanner {
    /** Raised when the analysis changes; the tables are hashed beside it. */
    private static final String VERSION = "2.1";

    private static final int LARGEST = 1 << 20;
    private static final int EDITION_BYTES = 4;

    private final Map<Language, Model> models = new EnumMap<>(Language.class);
    private final Map<String, Rule> rules = new HashMap<>();
    private final String version;

    /** What a rule stands for, docs/rules. */
    private record Rule(List<Cwe> cwes, Finding.Severity severity, String message) {}

    public FlowScanner() {
        Sha256 tables = new Sha256();
        for (Language language : Language.values()) {
            models.put(language, Model.of(language));
            tables.part(language.id(), Model.text(language.id() + ".tsv"));
        }
        version = VERSION + " (rules " + tables.hex(EDITION_BYTES) + ")";
        Model.text("rules.tsv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    String[] fields = line.split("\t", -1);
                    List<Cwe> cwes = Arrays.stream(fields[1].split(","))
                            .map(number -> new Cwe(Integer.parseInt(number)))
                            .toList();
                    rules.put(fields[0], new Rule(cwes, Finding.Severity.valueOf(fields[2]), fields[3]));
                });
    }

    @Override
    public String name() {
        return "flow";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Set<Language> languages() {
        return EnumSet.allOf(Language.class);
    }

    @Override
    public ScanReport scan(List<SourceUnit> units) {
        long start = System.nanoTime();
        List<Finding> findings = new ArrayList<>();
        List<Errored> errors = new ArrayList<>();
        for (SourceUnit unit : units) {
            scan(unit, findings, errors);
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        return new ScanReport(findings, errors, List.of(new ToolRun(name(), version, units.size(), 0, wall)));
    }

    private void scan(SourceUnit unit, List<Finding> findings, List<Errored> errors) {
        if (unit.code().length() > LARGEST) {
            errors.add(error(unit, Errored.Cause.TOO_LARGE, "longer than " + LARGEST + " characters"));
            return;
        }
        if (unit.code().indexOf('\0') >= 0 || !UTF_8.newEncoder().canEncode(unit.code())) {
            errors.add(error(unit, Errored.Cause.NOT_TEXT, "holds what is no text"));
            return;
        }
        try {
            SyntaxTree tree = SyntaxTree.parse(unit.language(), unit.code());
            tree.firstError().ifPresent(line -> errors.add(error(unit, Errored.Cause.UNPARSABLE, "line " + line)));
            Model model = models.get(unit.language());
            if (model == null) {
                throw new IllegalStateException("no model of " + unit.language());
            }
            Analysis analysis = new Analysis(unit.language(), model);
            List<Analysis.Hit> hits = analysis.run(Lowering.unit(unit.language(), tree.root()), tree.root());
            List<String> lines = unit.code().lines().toList();
            hits.forEach(hit -> findings.add(finding(unit, lines, hit)));
            if (analysis.wasExhausted()) {
                errors.add(error(unit, Errored.Cause.TIMED_OUT, "more paths than the analysis follows"));
            }
        } catch (SyntaxTree.TooDeep e) {
            errors.add(error(unit, Errored.Cause.CRASHED, String.valueOf(e.getMessage())));
        } catch (RuntimeException | StackOverflowError e) {
            // A program that this analysis cannot bear must not cost its neighbours their results.
            errors.add(error(unit, Errored.Cause.CRASHED, e.getClass().getSimpleName() + " while it was analysed"));
        }
    }

    private Errored error(SourceUnit unit, Errored.Cause cause, String detail) {
        return new Errored(name(), unit.id(), cause, detail);
    }

    private Finding finding(SourceUnit unit, List<String> lines, Analysis.Hit hit) {
        Rule rule = rules.get(hit.rule());
        if (rule == null) {
            throw new IllegalStateException("the rule " + hit.rule() + " is not in rules.tsv");
        }
        int line = Math.clamp(hit.line(), 1, Math.max(1, lines.size()));
        return new Finding(
                name(),
                hit.rule().replace('_', '-'),
                rule.cwes(),
                rule.severity(),
                Finding.Confidence.HIGH,
                unit.id(),
                line,
                0,
                line,
                rule.message() + " (" + hit.evidence() + ")",
                lines.isEmpty() ? "" : lines.get(line - 1).strip());
    }
}
