package dev.fulcrum.scan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.task.Cwe;
import java.util.Locale;

/** An inspection as one JSON document: files, findings, errors, scanners, missing. */
public final class InspectionJson {
    private InspectionJson() {}

    public static String of(Inspection inspection) {
        ObjectNode document = Json.MAPPER.createObjectNode();
        document.put("files", inspection.files());
        ArrayNode findings = document.putArray("findings");
        inspection.hits().forEach(hit -> finding(findings.addObject(), hit));
        ArrayNode errors = document.putArray("errors");
        for (Errored error : inspection.errors()) {
            errors.addObject()
                    .put("scanner", error.scanner())
                    .put("file", error.unit())
                    .put("cause", word(error.cause()))
                    .put("detail", error.detail());
        }
        ArrayNode scanners = document.putArray("scanners");
        for (ToolRun run : inspection.runs()) {
            scanners.addObject()
                    .put("name", run.scanner())
                    .put("version", run.version())
                    .put("files", run.units())
                    .put("seconds", run.wall().toMillis() / 1000.0);
        }
        ObjectNode missing = document.putObject("missing");
        inspection.missing().forEach(missing::put);
        return document.toPrettyString();
    }

    private static void finding(ObjectNode node, Hit hit) {
        Finding finding = hit.finding();
        node.put("fingerprint", hit.fingerprint());
        node.put("standing", word(hit.standing()));
        node.put("scanner", finding.scanner());
        node.put("rule", finding.rule());
        ArrayNode cwes = node.putArray("cwe");
        finding.cwes().stream().map(Cwe::toString).forEach(cwes::add);
        node.put("severity", word(finding.severity()));
        node.put("confidence", word(finding.confidence()));
        node.put("file", finding.file());
        node.put("line", finding.line());
        node.put("column", finding.column());
        node.put("end_line", finding.endLine());
        node.put("message", finding.message());
        node.put("snippet", finding.snippet());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
