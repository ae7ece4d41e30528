package dev.fulcrum.scan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.task.Cwe;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** An inspection as SARIF 2.1.0, one run per scanner, weaknesses as a taxonomy and as the tags that code hosts read. */
public final class SarifWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private SarifWriter() {}

    public static String write(Inspection inspection) {
        ObjectNode log = Json.MAPPER.createObjectNode();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ArrayNode runs = log.putArray("runs");
        for (ToolRun run : inspection.runs()) {
            List<Hit> hits = inspection.hits().stream()
                    .filter(hit -> hit.finding().scanner().equals(run.scanner()))
                    .toList();
            List<Errored> errors = inspection.errors().stream()
                    .filter(error -> error.scanner().equals(run.scanner()))
                    .toList();
            run(runs.addObject(), run, hits, errors);
        }
        return log.toPrettyString();
    }

    private static void run(ObjectNode node, ToolRun run, List<Hit> hits, List<Errored> errors) {
        ObjectNode driver = node.putObject("tool").putObject("driver");
        driver.put("name", run.scanner());
        driver.put("version", run.version());
        List<String> rules = rules(driver.putArray("rules"), hits);
        taxonomy(node, hits);
        node.put("columnKind", "utf16CodeUnits");
        ObjectNode invocation = node.putArray("invocations").addObject();
        invocation.put("executionSuccessful", true);
        ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
        for (Errored error : errors) {
            ObjectNode notification = notifications.addObject();
            notification.put("level", "error");
            notification.putObject("message").put("text", error.cause() + ": " + error.detail());
            location(notification.putArray("locations").addObject(), error.unit());
        }
        ArrayNode results = node.putArray("results");
        hits.forEach(hit -> result(results.addObject(), hit, rules));
    }

    /** @return the ids of the rules in the order of their indices */
    private static List<String> rules(ArrayNode nodes, List<Hit> hits) {
        Map<String, Finding> first = new LinkedHashMap<>();
        hits.forEach(hit -> first.putIfAbsent(hit.finding().rule(), hit.finding()));
        first.forEach((id, finding) -> {
            ObjectNode rule = nodes.addObject();
            rule.put("id", id);
            rule.putObject("shortDescription").put("text", text(finding.message(), id));
            rule.putObject("defaultConfiguration").put("level", level(finding.severity()));
            if (!finding.cwes().isEmpty()) {
                ArrayNode relationships = rule.putArray("relationships");
                for (Cwe cwe : finding.cwes()) {
                    ObjectNode relationship = relationships.addObject();
                    relationship
                            .putObject("target")
                            .put("id", cwe.toString())
                            .putObject("toolComponent")
                            .put("name", "CWE");
                    relationship.putArray("kinds").add("relevant");
                }
            }
            ObjectNode properties = rule.putObject("properties");
            ArrayNode tags = properties.putArray("tags").add("security");
            finding.cwes().forEach(cwe -> tags.add("external/cwe/cwe-%03d".formatted(cwe.number())));
            properties.put("security-severity", score(finding.severity()));
        });
        return new ArrayList<>(first.keySet());
    }

    private static void taxonomy(ObjectNode run, List<Hit> hits) {
        TreeSet<Cwe> weaknesses = new TreeSet<>();
        hits.forEach(hit -> weaknesses.addAll(hit.finding().cwes()));
        if (weaknesses.isEmpty()) {
            return;
        }
        ObjectNode taxonomy = run.putArray("taxonomies").addObject();
        taxonomy.put("name", "CWE");
        taxonomy.put("organization", "MITRE");
        ArrayNode taxa = taxonomy.putArray("taxa");
        weaknesses.forEach(cwe -> taxa.addObject()
                .put("id", cwe.toString())
                .put("helpUri", "https://cwe.mitre.org/data/definitions/" + cwe.number() + ".html"));
    }

    private static void result(ObjectNode node, Hit hit, List<String> rules) {
        Finding finding = hit.finding();
        node.put("ruleId", finding.rule());
        node.put("ruleIndex", rules.indexOf(finding.rule()));
        node.put("level", level(finding.severity()));
        node.putObject("message").put("text", text(finding.message(), finding.rule()));
        ObjectNode physical = location(node.putArray("locations").addObject(), finding.file());
        ObjectNode region = physical.putObject("region");
        region.put("startLine", finding.line());
        if (finding.column() > 0) {
            region.put("startColumn", finding.column());
        }
        region.put("endLine", finding.endLine());
        region.putObject("snippet").put("text", finding.snippet());
        node.putObject("partialFingerprints").put("fulcrum/v1", hit.fingerprint());
        node.putObject("properties").put("confidence", word(finding.confidence()));
        switch (hit.standing()) {
            case OPEN -> {}
            case SUPPRESSED -> node.putArray("suppressions").addObject().put("kind", "inSource");
            case BASELINE -> node.put("baselineState", "unchanged");
        }
    }

    private static ObjectNode location(ObjectNode location, String file) {
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(file));
        return physical;
    }

    private static String uri(String file) {
        try {
            // A first segment with a colon would read as a scheme.
            String path = file.startsWith("/") || !file.contains(":") ? file : "./" + file;
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the path " + file + " cannot be written as a URI", e);
        }
    }

    private static String text(String message, String otherwise) {
        return message.isBlank() ? otherwise : message;
    }

    private static String level(Finding.Severity severity) {
        return switch (severity) {
            case HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW -> "note";
        };
    }

    /** The middle of CVSS's band of that name, which is what code hosts sort by. */
    private static String score(Finding.Severity severity) {
        return switch (severity) {
            case HIGH -> "8.0";
            case MEDIUM -> "5.5";
            case LOW -> "2.0";
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
