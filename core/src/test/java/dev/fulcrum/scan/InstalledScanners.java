package dev.fulcrum.scan;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fulcrum.sandbox.GuestHome;
import java.nio.file.Path;
import java.util.List;

/** The real scanners of this machine for tests; a test that needs one which is not installed is skipped with the reason. */
final class InstalledScanners {
    private static final Path ROOT = Path.of(System.getProperty("fulcrum.root", ".."));

    private final Scanners scanners;
    private final GuestHome home;

    private InstalledScanners(Scanners scanners, GuestHome home) {
        this.scanners = scanners;
        this.home = home;
    }

    static InstalledScanners find() {
        String configured = System.getenv("FULCRUM_HOME");
        Path home = configured == null ? ROOT.resolve(".fulcrum") : Path.of(configured);
        GuestHome guests = GuestHome.open(home, ROOT.resolve("guests"), announcement -> {});
        return new InstalledScanners(Scanners.everything(guests, 2), guests);
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

    GuestHome home() {
        return home;
    }

    Scanners all() {
        return scanners;
    }
}
