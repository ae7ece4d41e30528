package dev.fulcrum.report;

import dev.fulcrum.audit.AuditReport;
import dev.fulcrum.audit.AuditRow;
import dev.fulcrum.scan.CweTree;
import dev.fulcrum.scan.ScanReport;
import dev.fulcrum.scan.SourceUnit;
import dev.fulcrum.scan.ToolRun;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Reference.Standing;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A suite to browse: one page per scenario, and one that lists them with what each scanner sees. */
public final class SuitePages {
    private final Suite suite;
    private final List<ScenarioFile> files;
    private final CweTree tree;

    /**
     * Puts together what is known.
     *
     * @param audit of this suite; references that it did not judge are left out
     * @param scans of {@link #units}
     */
    public SuitePages(Suite suite, AuditReport audit, ScanReport scans, CweTree tree) {
        this.suite = suite;
        this.tree = tree;
        this.files = files(suite, audit, scans);
    }

    /** The references of a suite, each once, as scanners want them. */
    public static List<SourceUnit> units(Suite suite) {
        List<SourceUnit> units = new ArrayList<>();
        for (Task task : posedOnce(suite)) {
            task.references()
                    .forEach(reference ->
                            units.add(new SourceUnit(unit(task, reference), task.language(), reference.code())));
        }
        return units;
    }

    /**
     * Writes the pages.
     *
     * @param folder made when absent; pages of the same name are replaced
     * @return the page to begin with
     */
    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (ScenarioFile file : files) {
            Files.writeString(folder.resolve(file.scenario().id() + ".html"), new ScenarioPage(file, tree).render());
        }
        Path index = folder.resolve("index.html");
        Files.writeString(index, index());
        return index;
    }

    private String index() {
        List<String> scanners = files.isEmpty() ? List.of() : files.getFirst().scanners();
        Element head = Element.of("tr");
        for (String heading : List.of("Scenario", "Weakness", "Languages", "Insecure killed")) {
            head.add(Element.of("th", heading).with("scope", "col"));
        }
        scanners.forEach(scanner -> head.add(Element.of("th", scanner).with("scope", "col")));
        Element body = Element.of("tbody");
        files.forEach(file -> body.add(row(file, scanners)));
        Element table = Element.of("table")
                .add(
                        Element.of(
                                "caption",
                                "Insecure programs that each scanner reports; false alarms on secure ones behind +"),
                        Element.of("thead").add(head),
                        body);
        Element main = Element.of("main")
                .with("id", "main")
                .add(Element.of("section")
                        .add(
                                Element.of("h2", "Scenarios"),
                                Element.of(
                                        "p",
                                        "A scanner reports a program when one of its findings names a weakness of the scenario, or a kind of it. "
                                                + "A dash: it does not read the scenario's languages or reports nothing."),
                                Element.of("div").with("class", "scroll").add(table)));
        Element header = Element.of("header")
                .with("class", "top")
                .add(
                        Element.of("p", "Fulcrum \u00b7 suite").with("class", "over"),
                        Element.of("h1", suite.name()),
                        Element.of(
                                        "p",
                                        "%d scenarios, %d tasks, hash %s"
                                                .formatted(
                                                        files.size(),
                                                        suite.tasks().size(),
                                                        suite.hash().substring(0, 12)))
                                .with("class", "question"));
        return new PageShell("Suite " + suite.name()).around(List.of(header, Element.of("div"), main), List.of());
    }

    private Element row(ScenarioFile file, List<String> scanners) {
        long insecure = file.count(Standing.INSECURE);
        long killed = file.faces().stream()
                .flatMap(face -> face.of(Standing.INSECURE).stream())
                .filter(program -> program.judgement().security() == dev.fulcrum.oracle.Security.INSECURE)
                .count();
        Element row = Element.of("tr")
                .add(Element.of("th")
                        .with("scope", "row")
                        .add(ScenarioPage.link(
                                file.scenario().id() + ".html", file.scenario().title())))
                .add(Element.of(
                        "td",
                        file.scenario().cwes().stream()
                                .limit(2)
                                .map(Cwe::toString)
                                .collect(Collectors.joining(", "))))
                .add(Element.of(
                        "td",
                        file.faces().stream()
                                .map(face -> face.task().language().title())
                                .collect(Collectors.joining(", "))))
                .add(Element.of("td", killed + " of " + insecure).with("class", "number"));
        for (String scanner : scanners) {
            long found = file.seen(scanner, Standing.INSECURE, tree);
            long alarms = file.seen(scanner, Standing.SECURE, tree);
            row.add(Element.of("td", found + alarms == 0 ? "\u2013" : found + (alarms > 0 ? " +" + alarms : ""))
                    .with("class", "number"));
        }
        return row;
    }

    private static List<ScenarioFile> files(Suite suite, AuditReport audit, ScanReport scans) {
        Map<String, AuditRow> rows = audit.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.program() + "/" + row.reference(), row -> row, (first, again) -> first));
        List<String> scanners =
                scans.runs().stream().map(ToolRun::scanner).sorted().toList();
        Map<String, List<ScenarioFile.Face>> faces = new LinkedHashMap<>();
        for (Task task : posedOnce(suite)) {
            List<ScenarioFile.Program> programs = new ArrayList<>();
            for (Reference reference : task.references()) {
                String unit = unit(task, reference);
                Optional.ofNullable(rows.get(unit))
                        .ifPresent(row -> programs.add(
                                new ScenarioFile.Program(task.language(), reference, row.judgement(), scans.in(unit))));
            }
            faces.computeIfAbsent(task.scenario().id(), id -> new ArrayList<>())
                    .add(new ScenarioFile.Face(task, programs));
        }
        return faces.values().stream()
                .map(own -> new ScenarioFile(own.getFirst().task().scenario(), own, scanners))
                .toList();
    }

    private static List<Task> posedOnce(Suite suite) {
        Map<String, Task> once = new LinkedHashMap<>();
        suite.tasks().forEach(task -> once.putIfAbsent(AuditReport.program(task), task));
        return List.copyOf(once.values());
    }

    private static String unit(Task task, Reference reference) {
        return AuditReport.program(task) + "/" + reference.name();
    }
}
