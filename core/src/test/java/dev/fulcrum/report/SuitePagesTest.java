package dev.fulcrum.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.audit.AuditPlan;
import dev.fulcrum.audit.AuditReport;
import dev.fulcrum.audit.AuditRow;
import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.Trust;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.scan.CweTree;
import dev.fulcrum.scan.Finding;
import dev.fulcrum.scan.ScanReport;
import dev.fulcrum.scan.SourceUnit;
import dev.fulcrum.scan.ToolRun;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Reference.Standing;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.SuiteReader;
import dev.fulcrum.task.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuitePagesTest {
    private final Suite suite = new SuiteReader()
            .read(Path.of(System.getProperty("fulcrum.root", ".."), "suites", "fulcrum"))
            .ofScenariosStarting(List.of("html-greeting"));

    @TempDir
    Path folder;

    @Test
    void aPageShowsWhatKillsAProgramAndWhoSeesIt() throws IOException {
        SuitePages pages = new SuitePages(suite, audit(), scans("insecure"), CweTree.bundled());
        assertThat(pages.write(folder)).isEqualTo(folder.resolve("index.html"));
        String page = Files.readString(folder.resolve("html-greeting.html"));
        assertThat(page)
                .contains("exploit_markup.py::exploit_script")
                .contains("the name became a script")
                .contains("Seen by: keen.")
                .contains("False alarms: no scanner.")
                .contains("CWE-79")
                .doesNotContain("<script");
    }

    @Test
    void aFindingInASecureProgramIsAFalseAlarm() throws IOException {
        new SuitePages(suite, audit(), scans("secure"), CweTree.bundled()).write(folder);
        assertThat(Files.readString(folder.resolve("html-greeting.html")))
                .contains("False alarms: keen.")
                .contains("Seen by: no scanner.");
        assertThat(Files.readString(folder.resolve("index.html"))).contains("0 +");
    }

    @Test
    void aWideTerminalShowsSecureAndInsecureSideBySide() {
        Task task = suite.task("html-greeting/python/synthesis").orElseThrow();
        assertThat(new ScenarioText(160).of(List.of(task)).lines())
                .anyMatch(line -> line.contains("--- secure/") && line.contains("--- insecure/"));
        assertThat(new ScenarioText(80).of(List.of(task)).lines())
                .noneMatch(line -> line.contains("--- secure/") && line.contains("--- insecure/"));
    }

    private AuditReport audit() {
        List<AuditRow> rows = new ArrayList<>();
        for (Task task : suite.tasks()) {
            task.references()
                    .forEach(reference -> rows.add(new AuditRow(
                            AuditReport.program(task),
                            task.language(),
                            reference.name(),
                            reference.standing(),
                            true,
                            judgement(reference.standing()))));
        }
        return new AuditReport(
                suite.name(),
                suite.hash(),
                suite.tasks().size(),
                AuditPlan.REFERENCES,
                rows,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Judgement judgement(Standing standing) {
        ExploitOutcome.Result result =
                standing == Standing.INSECURE ? ExploitOutcome.Result.EXPLOITED : ExploitOutcome.Result.WITHSTOOD;
        return new Judgement(
                new Verdict.Passed(),
                "",
                List.of(new ExploitOutcome(
                        "exploit_markup.py::exploit_script", false, result, "the name became a script")),
                Trust.ISOLATED,
                "test",
                Duration.ZERO);
    }

    /** A scanner that reports CWE-79 in the first line of every program of a standing. */
    private ScanReport scans(String standing) {
        List<SourceUnit> units = SuitePages.units(suite);
        List<Finding> findings = units.stream()
                .filter(unit -> unit.id().contains("/" + standing + "/"))
                .map(unit -> new Finding(
                        "keen",
                        "K1",
                        List.of(new Cwe(79)),
                        Finding.Severity.HIGH,
                        Finding.Confidence.HIGH,
                        unit.id(),
                        1,
                        0,
                        1,
                        "markup <b>",
                        ""))
                .toList();
        return new ScanReport(
                findings, List.of(), List.of(new ToolRun("keen", "1", units.size(), 0, Duration.ofSeconds(1))));
    }
}
