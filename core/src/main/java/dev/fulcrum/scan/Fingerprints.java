package dev.fulcrum.scan;

import dev.fulcrum.Sha256;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names findings so that they can be recognised later: by scanner, rule, file, the text of the line without its spacing, and
 * the how-manieth such finding in the file it is. Line numbers play no part.
 */
final class Fingerprints {
    private static final int BYTES = 8;

    private Fingerprints() {}

    /** @param findings in the order of a report */
    static Map<Finding, String> of(List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        Map<Finding, String> fingerprints = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String text = finding.snippet().replaceAll("\\s+", "");
            String key = String.join("\0", finding.scanner(), finding.rule(), finding.file(), text);
            int ordinal = seen.merge(key, 1, Integer::sum);
            fingerprints.putIfAbsent(
                    finding, new Sha256().add(key + "\0" + ordinal).hex(BYTES));
        }
        return fingerprints;
    }
}
