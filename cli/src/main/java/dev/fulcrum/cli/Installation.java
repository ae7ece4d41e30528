package dev.fulcrum.cli;

import dev.fulcrum.Progress;
import dev.fulcrum.UserError;
import dev.fulcrum.audit.AuditLedger;
import dev.fulcrum.model.ModelCatalogue;
import dev.fulcrum.oracle.CachedJudge;
import dev.fulcrum.oracle.Judge;
import dev.fulcrum.oracle.SandboxJudge;
import dev.fulcrum.sandbox.GuestHome;
import dev.fulcrum.sandbox.Mechanisms;
import dev.fulcrum.scan.Scanners;
import dev.fulcrum.setup.Setup;
import dev.fulcrum.store.Store;
import dev.fulcrum.store.Verdicts;
import dev.fulcrum.task.SuiteLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * Where this Fulcrum lives; builds the rooms on it.
 *
 * @param root the project's folder: suites, studies, guests
 * @param home {@code $FULCRUM_HOME}
 */
record Installation(Path root, Path home, Clock clock) {

    static Installation ofEnvironment(Clock clock) {
        String root = System.getProperty("fulcrum.root");
        if (root == null || !Files.isDirectory(Path.of(root, "guests"))) {
            throw new UserError(
                    "start Fulcrum through ./fulcrum: the project's folder is unknown (fulcrum.root=" + root + ")");
        }
        Path home = Path.of(Optional.ofNullable(System.getenv("FULCRUM_HOME")).orElse(".fulcrum"));
        return new Installation(
                Path.of(root).toAbsolutePath(), home.toAbsolutePath().normalize(), clock);
    }

    GuestHome guests() {
        return GuestHome.open(home, root.resolve("guests"), sentence -> System.err.println("fulcrum: " + sentence));
    }

    Setup setup() {
        return new Setup(root, home, guests());
    }

    SuiteLibrary suites() {
        return new SuiteLibrary(root.resolve("suites"), home);
    }

    AuditLedger audits() {
        return new AuditLedger(home.resolve("audits"));
    }

    Store store() {
        return Store.open(home, clock);
    }

    ModelCatalogue models() {
        return new LocalModels(home, processors());
    }

    /**
     * Opens the judge.
     *
     * @param workers samples judged at once
     */
    SandboxJudge judge(int workers) {
        return SandboxJudge.open(guests(), Mechanisms.detect(), workers);
    }

    /** The same judge behind the verdicts that this home remembers. */
    Judge rememberingJudge(int workers) {
        return remembering(judge(workers));
    }

    /** A judge behind the verdicts that this home remembers; closing it closes both. */
    Judge remembering(Judge judge) {
        try {
            return new CachedJudge(judge, Verdicts.open(home, clock));
        } catch (UserError refused) {
            judge.close();
            throw refused;
        }
    }

    Scanners scanners() {
        Scanners scanners = Scanners.installed(guests(), processors());
        scanners.missing()
                .forEach((name, reason) ->
                        System.err.println("fulcrum: scanner " + name + " is missing and sees nothing: " + reason));
        return scanners;
    }

    Progress progress() {
        return new ProgressLine(System.err, Terminal.isLive(), clock);
    }

    /** Processors that workers may use. */
    int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}
