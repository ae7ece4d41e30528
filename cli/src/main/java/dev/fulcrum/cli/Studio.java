package dev.fulcrum.cli;

import dev.fulcrum.UserError;
import dev.fulcrum.audit.AuditLedger;
import dev.fulcrum.oracle.Judge;
import dev.fulcrum.report.CsvReport;
import dev.fulcrum.report.HtmlReport;
import dev.fulcrum.report.LatexReport;
import dev.fulcrum.report.MarkdownReport;
import dev.fulcrum.report.ParquetReport;
import dev.fulcrum.report.StudyAnalysis;
import dev.fulcrum.report.StudyReport;
import dev.fulcrum.report.TextReport;
import dev.fulcrum.store.Store;
import dev.fulcrum.study.StoredStudy;
import dev.fulcrum.study.StudyResult;
import dev.fulcrum.study.StudyRunner;
import dev.fulcrum.study.StudySpec;
import dev.fulcrum.study.StudySpecReader;
import dev.fulcrum.task.Suite;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the commands on studies have in common. */
final class Studio {
    private final Installation installation;

    Studio(Installation installation) {
        this.installation = installation;
    }

    StudySpec read(Path file) {
        return new StudySpecReader(installation.suites().names(), installation.models()).read(file);
    }

    /** Runs a study and writes its report. */
    int run(StudySpec spec, JudgingOptions judging) {
        return run(spec, judging, Optional.empty());
    }

    /** The same within a budget in US dollars. */
    int run(StudySpec spec, JudgingOptions judging, Optional<BigDecimal> budget) {
        Suite suite = installation.suites().suite(spec.suite());
        requireNoFailedAudit(suite);
        StudyResult result;
        try (Store store = installation.store();
                Judge judge = judging.open(installation, installation.processors())) {
            result = new StudyRunner(store, installation.models(), judge, installation.scanners())
                    .run(spec, suite, installation.progress(), budget);
        }
        return write(result);
    }

    /** A suite that fails its audit decides nothing; one that was never audited here is used, and that is said. */
    private void requireNoFailedAudit(Suite suite) {
        Optional<AuditLedger.Entry> audit = installation.audits().find(suite.hash());
        if (audit.isEmpty()) {
            System.err.println("fulcrum: suite " + suite.name()
                    + ", as it is, was not audited here; its oracles are taken on trust. Audit it with: fulcrum suite audit "
                    + suite.name());
        } else if (!audit.get().sound()) {
            throw new UserError(
                    "suite %s failed its audit of %s with %d defects and cannot be used in a study; mend it, then: fulcrum suite audit %s"
                            .formatted(
                                    suite.name(),
                                    audit.get().when(),
                                    audit.get().defects(),
                                    suite.name()),
                    audit.get().first());
        }
    }

    /** Writes the report of what is there. */
    int report(Path file) {
        StudySpec spec = read(file);
        Suite suite = installation.suites().suite(spec.suite());
        try (Store store = installation.store()) {
            return write(new StoredStudy(store).result(spec, suite));
        }
    }

    private int write(StudyResult result) {
        result.failures().forEach(failure -> System.err.println("fulcrum: not sampled: " + failure));
        result.absent()
                .forEach((condition, reason) -> System.err.println("fulcrum: condition " + condition + " is skipped: "
                        + reason + "; run the same command again when it is there"));
        if (result.judged() == 0) {
            throw new UserError(
                    "nothing of the study " + result.spec().name() + " was sampled, so there is nothing to report");
        }
        StudyReport report =
                new StudyAnalysis(result).report(installation.clock().instant());
        Path folder =
                installation.home().resolve("reports").resolve(result.spec().name());
        Path page = folder.resolve("report.html");
        try {
            Files.createDirectories(folder);
            new HtmlReport(report).write(page);
            new MarkdownReport(report).write(folder.resolve("report.md"));
            new LatexReport(report).write(folder.resolve("report.tex"));
            new CsvReport(report).write(folder);
            new ParquetReport(report).write(folder);
        } catch (IOException failed) {
            throw new UserError("the report cannot be written to " + folder + ": " + failed.getMessage());
        }
        System.out.println(new TextReport(report).render(Optional.of(page)));
        return result.complete() ? 0 : Fulcrum.INCOMPLETE;
    }
}
