package dev.fulcrum.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Findings that a team has decided to live with for now.
 *
 * @param fingerprints of {@link Hit}
 */
public record Baseline(Set<String> fingerprints) {
    private static final int VERSION = 1;

    public Baseline {
        fingerprints = Set.copyOf(fingerprints);
    }

    /** Reads what {@link #write} wrote. */
    public static Baseline read(Path file) {
        try {
            JsonNode document = Json.MAPPER.readTree(Files.readString(file));
            if (document.path("fulcrum-baseline").asInt() != VERSION
                    || !document.path("findings").isArray()) {
                throw new UserError(file + " is no baseline of this Fulcrum; write one with --write-baseline");
            }
            Set<String> fingerprints = new TreeSet<>();
            document.path("findings")
                    .forEach(finding ->
                            fingerprints.add(finding.path("fingerprint").asText()));
            return new Baseline(fingerprints);
        } catch (IOException e) {
            throw new UserError("the baseline " + file + " cannot be read (" + e.getMessage() + ")");
        }
    }

    /** Writes hits as a file that people can read and compare: one finding a line, no line numbers. */
    public static void write(Path file, List<Hit> hits) {
        ObjectNode document = Json.MAPPER.createObjectNode();
        document.put("fulcrum-baseline", VERSION);
        ArrayNode findings = document.putArray("findings");
        for (Hit hit : hits) {
            findings.addObject()
                    .put("fingerprint", hit.fingerprint())
                    .put("file", hit.finding().file())
                    .put("scanner", hit.finding().scanner())
                    .put("rule", hit.finding().rule())
                    .put("line", hit.finding().snippet());
        }
        try {
            Files.writeString(file, document.toPrettyString() + "\n");
        } catch (IOException e) {
            throw new UserError("the baseline " + file + " cannot be written (" + e.getMessage() + ")");
        }
    }
}
