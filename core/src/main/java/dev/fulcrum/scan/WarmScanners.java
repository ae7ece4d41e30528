package dev.fulcrum.scan;

import dev.fulcrum.sandbox.Account;
import dev.fulcrum.sandbox.GuestHome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Scanners whose processes stay between scans, for a guard that asks about one snippet after the other: the same findings, without the
 * start of a process each time. The first question starts each process; closing this ends them.
 *
 * <pre>{@code
 * try (WarmScanners warm = WarmScanners.of(Scanners.installed(home, 2), home)) {
 *     ScanReport report = warm.scanners().scan(List.of(snippet));
 * }
 * }</pre>
 */
public final class WarmScanners implements AutoCloseable {
    private final Scanners scanners;
    private final List<WarmScanner> warm;

    private WarmScanners(Scanners scanners, List<WarmScanner> warm) {
        this.scanners = scanners;
        this.warm = warm;
    }

    /** The same scanners; those that are no processes, or that remember, stay as they are. */
    public static WarmScanners of(Scanners cold, GuestHome home) {
        Path guest = home.guest("scan");
        List<Scanner> all = new ArrayList<>();
        List<WarmScanner> warm = new ArrayList<>();
        for (Scanner scanner : cold.all()) {
            if (scanner instanceof BatchScanner batches) {
                WarmScanner stays = batches.warm(guest, Account.ofWorker(0));
                warm.add(stays);
                all.add(stays);
            } else {
                all.add(scanner);
            }
        }
        return new WarmScanners(cold.replacedBy(all), List.copyOf(warm));
    }

    public Scanners scanners() {
        return scanners;
    }

    @Override
    public void close() {
        warm.forEach(WarmScanner::close);
    }
}
