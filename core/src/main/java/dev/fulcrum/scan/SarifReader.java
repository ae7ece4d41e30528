package dev.fulcrum.scan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fulcrum.UserError;
import dev.fulcrum.task.Cwe;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads SARIF 2.1.0 of other tools (CodeQL, Sonar, Semgrep ...) into the normal form. Weaknesses are taken from a rule's
 * relationships to the CWE taxonomy, its tags and its properties; severity from {@code security-severity}, else the level.
 */
public final class SarifReader {
    private static final Pattern WEAKNESS = Pattern.compile("cwe[-_/:]?0*(\\d{1,5})\\b", Pattern.CASE_INSENSITIVE);
    private static final double HIGH = 7.0;
    private static final double MEDIUM = 4.0;

    private SarifReader() {}

    /**
     * All results of a log that are not suppressed and not mere passes.
     *
     * @param file a SARIF log
     * @return findings whose scanner is the driver's name in lower case, whose file is the artifact's path as the log says it
     */
    public static List<Finding> read(Path file) {
        try {
            JsonNode log = Json.MAPPER.readTree(Files.readString(file));
            if (!log.path("runs").isArray()) {
                throw new UserError(file + " is no SARIF log: it has no runs");
            }
            List<Finding> findings = new ArrayList<>();
            for (JsonNode run : log.path("runs")) {
                String name = run.at("/tool/driver/name")
                        .asText("sarif")
                        .toLowerCase(Locale.ROOT)
                        .replace(' ', '-');
                findings.addAll(run(run, name));
            }
            return findings;
        } catch (IOException e) {
            throw new UserError("the SARIF log " + file + " cannot be read (" + e.getMessage() + ")");
        }
    }

    static List<Finding> findings(JsonNode log, String scanner) {
        List<Finding> findings = new ArrayList<>();
        log.path("runs").forEach(run -> findings.addAll(run(run, scanner)));
        return findings;
    }

    /** The same finding in a unit, with its line. */
    static Finding at(Finding finding, String unit, String snippet) {
        return new Finding(
                finding.scanner(),
                finding.rule(),
                finding.cwes(),
                finding.severity(),
                finding.confidence(),
                unit,
                finding.line(),
                finding.column(),
                finding.endLine(),
                finding.message(),
                snippet);
    }

    private static List<Finding> run(JsonNode run, String scanner) {
        Map<String, JsonNode> rules = new HashMap<>();
        List<JsonNode> components = new ArrayList<>(List.of(run.at("/tool/driver")));
        run.at("/tool/extensions").forEach(components::add);
        for (JsonNode component : components) {
            component.path("rules").forEach(rule -> rules.put(rule.path("id").asText(), rule));
        }
        List<Finding> findings = new ArrayList<>();
        for (JsonNode result : run.path("results")) {
            String kind = result.path("kind").asText("fail");
            JsonNode location = result.at("/locations/0/physicalLocation");
            if (kind.equals("fail") && result.path("suppressions").isEmpty() && !location.isMissingNode()) {
                String id = result.path("ruleId").asText(result.at("/rule/id").asText("unnamed"));
                JsonNode rule = rules.getOrDefault(id, Json.MAPPER.missingNode());
                findings.add(finding(result, rule, id, location, scanner));
            }
        }
        return findings;
    }

    private static Finding finding(JsonNode result, JsonNode rule, String id, JsonNode location, String scanner) {
        JsonNode region = location.path("region");
        int line = Math.max(1, region.path("startLine").asInt());
        String message = result.at("/message/text")
                .asText(rule.at("/shortDescription/text").asText(id));
        return new Finding(
                scanner,
                id,
                weaknesses(result, rule),
                severity(result, rule),
                Finding.Confidence.MEDIUM,
                path(location.at("/artifactLocation/uri").asText()),
                line,
                region.path("startColumn").asInt(),
                Math.max(line, region.path("endLine").asInt()),
                message,
                region.at("/snippet/text").asText("").strip());
    }

    private static List<Cwe> weaknesses(JsonNode result, JsonNode rule) {
        Set<Cwe> found = new LinkedHashSet<>();
        rule.path("relationships")
                .forEach(each -> add(found, each.at("/target/id").asText()));
        result.path("taxa")
                .forEach(each -> add(found, "CWE-" + each.path("id").asText().replaceFirst("(?i)^CWE-", "")));
        for (JsonNode holder : List.of(rule.path("properties"), result.path("properties"))) {
            holder.path("tags").forEach(tag -> add(found, tag.asText()));
            JsonNode own = holder.path("cwe");
            (own.isArray() ? own : List.of(own)).forEach(each -> add(found, each.asText()));
        }
        return List.copyOf(found);
    }

    private static void add(Set<Cwe> found, String text) {
        Matcher matcher = WEAKNESS.matcher(text);
        if (matcher.find() && Integer.parseInt(matcher.group(1)) > 0) {
            found.add(new Cwe(Integer.parseInt(matcher.group(1))));
        }
    }

    private static Finding.Severity severity(JsonNode result, JsonNode rule) {
        double score = rule.at("/properties/security-severity").asDouble(-1);
        if (score >= 0) {
            return score >= HIGH
                    ? Finding.Severity.HIGH
                    : score >= MEDIUM ? Finding.Severity.MEDIUM : Finding.Severity.LOW;
        }
        String level = result.path("level")
                .asText(rule.at("/defaultConfiguration/level").asText("warning"));
        return switch (level) {
            case "error" -> Finding.Severity.HIGH;
            case "note", "none" -> Finding.Severity.LOW;
            default -> Finding.Severity.MEDIUM;
        };
    }

    private static String path(String uri) {
        try {
            URI parsed = URI.create(uri);
            return parsed.getPath() == null ? uri : parsed.getPath();
        } catch (IllegalArgumentException notAUri) {
            return uri;
        }
    }
}
