package dev.fulcrum.scan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;

/** A calibration as one JSON document; a rate that does not exist is null. */
public final class CalibrationJson {
    private CalibrationJson() {}

    public static ObjectNode of(CalibrationReport report) {
        ObjectNode document = Json.MAPPER.createObjectNode();
        document.put("truth", report.truth());
        document.put("programs", report.programs());
        ObjectNode skipped = document.putObject("skipped");
        report.skipped().forEach(skipped::put);
        ArrayNode scanners = document.putArray("scanners");
        for (ToolRun run : report.runs()) {
            scanners.addObject()
                    .put("name", run.scanner())
                    .put("version", run.version())
                    .put("programs", run.units())
                    .put("seconds", run.wall().toMillis() / 1000.0);
        }
        ObjectNode missing = document.putObject("missing");
        report.missing().forEach(missing::put);
        ArrayNode rates = document.putArray("rates");
        report.rates().forEach(rate -> rate(rates.addObject(), rate));
        ArrayNode overlaps = document.putArray("overlap");
        for (CalibrationReport.Overlap overlap : report.overlaps()) {
            ObjectNode node = overlaps.addObject();
            node.put("language", overlap.language().id());
            node.put("scanner", overlap.scanner());
            node.put("found", overlap.found());
            node.put("alone", overlap.alone());
            ObjectNode shared = node.putObject("shared");
            overlap.shared().forEach(shared::put);
        }
        ArrayNode groups = document.putArray("groups");
        for (CalibrationReport.Cell cell : report.cells()) {
            DetectionRates counts = cell.counts();
            groups.addObject()
                    .put("group", cell.group())
                    .put("language", cell.language().id())
                    .put("scanner", cell.scanner())
                    .put("vulnerable", counts.vulnerable())
                    .put("true_positives", counts.flaggedVulnerable())
                    .put("clean", counts.clean())
                    .put("false_positives", counts.flaggedClean())
                    .put("errored", counts.errored());
        }
        ArrayNode errors = document.putArray("errors");
        for (Errored error : report.errors()) {
            errors.addObject()
                    .put("scanner", error.scanner())
                    .put("program", error.unit())
                    .put("cause", error.cause().name().toLowerCase(Locale.ROOT))
                    .put("detail", error.detail());
        }
        return document;
    }

    private static void rate(ObjectNode node, CalibrationReport.Rate rate) {
        DetectionRates counts = rate.counts();
        node.put("language", rate.language().id());
        node.put("scanner", rate.witness());
        node.put("cwe", rate.cwe().map(Object::toString).orElse(null));
        node.put("match", rate.match().name().toLowerCase(Locale.ROOT));
        node.put("vulnerable", counts.vulnerable());
        node.put("clean", counts.clean());
        node.put("true_positives", counts.flaggedVulnerable());
        node.put("false_positives", counts.flaggedClean());
        node.put("errored", counts.errored());
        node.put("pairs", counts.pairs());
        node.put("separated", counts.separated());
        proportion(node, "precision", counts.precision());
        proportion(node, "recall", counts.recall());
        proportion(node, "false_positive_rate", counts.falsePositiveRate());
        proportion(node, "youden", counts.youden());
    }

    private static void proportion(ObjectNode node, String name, Optional<Proportion> proportion) {
        if (proportion.isEmpty()) {
            node.putNull(name);
            return;
        }
        node.putObject(name)
                .put("value", proportion.get().value())
                .put("low", proportion.get().low())
                .put("high", proportion.get().high());
    }
}
