package dev.fulcrum.scan;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fulcrum.sandbox.GuestHome;
import java.nio.file.Path;
import java.util.List;

/** The real scanners of this machine for tests; a test that needs one which is not installed is skipped with the reason. */
final class InstalledScanners {
    private static final Path ROOT = Path.of(System.getProperty("fulcrum.root", ".."));

    private final Scanners scanners;

    private InstalledScanners(Scanners scanners) {
        this.scanners = scanners;
    }

    static InstalledScanners find() {
        String configured = System.getenv("FULCRUM_HOME");
        Path home = configured == null ? ROOT.resolve(".fulcrum") : Path.of(configured);
        return new InstalledScanners(
                Scanners.everything(GuestHome.open(home, ROOT.resolve("guests"), announcement -> {}), 2));
    }

    /** Data that is shared between checkouts, not part of the project. */
    static Path shared(String path) {
        Path file = ROOT.resolve("../shared/data").resolve(path);
        assumeTrue(file.toFile().exists(), file + " is not here");
        return file;
    }

    Scanner require(String name) {
        String reason = scanners.missing().get(name);
        assumeTrue(reason == null, () -> name + " " + reason);
        return scanners.only(List.of(name)).all().getFirst();
    }

    Scanners all() {
        return scanners;
    }
}
