package dev.fulcrum.store;

import dev.fulcrum.scan.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What one scanner said of one sample.
 *
 * @param error why it could not look; empty when it did
 * @param findings empty when it saw nothing or could not look
 */
public record StoredScan(String scanner, String version, Optional<String> error, List<Finding> findings) {
    public StoredScan {
        findings = List.copyOf(findings);
    }
}
