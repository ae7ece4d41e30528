package dev.fulcrum.cli;

import dev.fulcrum.UserError;
import dev.fulcrum.audit.AuditPlan;
import dev.fulcrum.audit.AuditReport;
import dev.fulcrum.audit.SuiteAudit;
import dev.fulcrum.audit.Survivors;
import dev.fulcrum.oracle.Judge;
import dev.fulcrum.report.SuitePages;
import dev.fulcrum.scan.CweTree;
import dev.fulcrum.scan.ScanReport;
import dev.fulcrum.task.Suite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A suite to browse. */
@Command(
        name = "pages",
        description =
                "Judge and scan a suite's references and write a page per scenario: secure and insecure programs side by side, which exploit works, which scanner sees it.")
final class SuitePagesCommand implements Callable<Integer> {
    private final Installation installation;

    @Parameters(arity = "0..1", paramLabel = "SUITE", description = "The suite (default: ${DEFAULT-VALUE}).")
    private String name = "fulcrum";

    @Option(names = "--scenario", description = "Only scenarios whose id starts with this.")
    private Optional<String> scenario = Optional.empty();

    @Option(names = "--out", description = "Folder for the pages (default: suite-pages/SUITE in $FULCRUM_HOME).")
    private Optional<Path> out = Optional.empty();

    SuitePagesCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Suite whole = installation.suites().suite(name);
        Suite suite =
                scenario.map(start -> whole.ofScenariosStarting(List.of(start))).orElse(whole);
        if (suite.tasks().isEmpty()) {
            throw new UserError("no scenario of suite " + name + " starts with \"" + scenario.orElse("") + "\"");
        }
        AuditReport audit;
        try (Judge judge = installation.rememberingJudge(installation.processors())) {
            audit = new SuiteAudit(judge, judge)
                    .audit(suite, Survivors.none(), AuditPlan.REFERENCES, installation.progress());
        }
        ScanReport scans = installation.scanners().scan(SuitePages.units(suite));
        Path folder = out.orElse(installation.home().resolve("suite-pages").resolve(suite.name()));
        try {
            System.out.println(new SuitePages(suite, audit, scans, CweTree.bundled()).write(folder));
        } catch (IOException failed) {
            throw new UserError("the pages cannot be written to " + folder + ": " + failed.getMessage());
        }
        return 0;
    }
}
