package dev.fulcrum.witness;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.statistics.RoganGladen;
import java.util.List;
import java.util.Locale;

/** Corrected rates as people and programs read them. */
public final class CorrectedRates {
    private CorrectedRates() {}

    public static String text(List<CorrectedRate> rates) {
        StringBuilder text = new StringBuilder();
        text.append("%-11s %-13s %8s %9s %9s  %s%n"
                .formatted("language", "scanner", "samples", "exploited", "flagged", "vulnerable, corrected (95 %)"));
        for (CorrectedRate rate : rates) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-11s %-13s %8d %9.2f %9.2f  %s%n",
                    rate.language().id(),
                    rate.scanner(),
                    rate.samples(),
                    rate.executed(),
                    rate.flagged().value(),
                    rate.corrected().map(CorrectedRates::words).orElse("no programs to calibrate by")));
        }
        return text.toString();
    }

    private static String words(RoganGladen corrected) {
        return switch (corrected) {
            case RoganGladen.Corrected rate ->
                String.format(
                        Locale.ROOT,
                        "%.2f [%.2f, %.2f]%s",
                        rate.value(),
                        rate.interval().low(),
                        rate.interval().high(),
                        rate.cut() ? ", cut: the calibration comes from other code" : "");
            case RoganGladen.Refused refused -> "refused: " + refused.reason();
        };
    }

    public static ArrayNode json(List<CorrectedRate> rates) {
        ArrayNode nodes = JsonMapper.builder().build().createArrayNode();
        for (CorrectedRate rate : rates) {
            ObjectNode node = nodes.addObject()
                    .put("language", rate.language().id())
                    .put("scanner", rate.scanner())
                    .put("samples", rate.samples())
                    .put("exploited", rate.executed())
                    .put("flagged", rate.flagged().value())
                    .put("flagged_standard_error", rate.flagged().standardError());
            rate.corrected().ifPresent(corrected -> add(node, corrected));
        }
        return nodes;
    }

    private static void add(ObjectNode node, RoganGladen corrected) {
        switch (corrected) {
            case RoganGladen.Corrected rate ->
                node.putObject("corrected")
                        .put("value", rate.value())
                        .put("low", rate.interval().low())
                        .put("high", rate.interval().high())
                        .put("cut", rate.cut());
            case RoganGladen.Refused refused -> node.put("refused", refused.reason());
        }
    }
}
