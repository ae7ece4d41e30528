package dev.fulcrum.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.statistics.Association;
import dev.fulcrum.statistics.Conclusion;
import dev.fulcrum.statistics.ConditionSummary;
import dev.fulcrum.statistics.Contrast;
import dev.fulcrum.statistics.HypothesisResult;
import java.util.List;
import java.util.Optional;

/** The JSON document of {@code analyze --json}. A number that does not exist is null. */
public final class AnalysisJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AnalysisJson() {}

    /** @return one document, indented, without a line break at its end */
    public static String of(AnalysisResult result) {
        ObjectNode root = NODES.objectNode();
        root.put("outcomes", result.outcomes());
        strings(root.putArray("tasks_left_out"), result.tasksLeftOut());
        ObjectNode settings = root.putObject("settings");
        settings.put("draws", result.settings().draws());
        settings.put("seed", result.settings().seed());
        settings.put("alpha", result.settings().alpha());
        ArrayNode conditions = root.putArray("conditions");
        result.conditions().forEach(summary -> conditions.add(condition(summary)));
        ArrayNode contrasts = root.putArray("contrasts");
        result.contrasts().forEach(contrast -> contrasts.add(contrast(contrast)));
        root.set("correlation", correlation(result));
        ArrayNode explored = root.putArray("explored");
        result.explored().forEach(each -> {
            ObjectNode node = contrast(each.contrast());
            node.put("column", each.column());
            node.put("group", each.group());
            explored.add(node);
        });
        ArrayNode hypotheses = root.putArray("hypotheses");
        result.hypotheses().forEach(each -> hypotheses.add(hypothesis(each)));
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of plain values can always be written", impossible);
        }
    }

    private static ObjectNode hypothesis(HypothesisResult result) {
        ObjectNode node = NODES.objectNode();
        node.put("claim", result.hypothesis().name());
        node.put("family", result.hypothesis().family());
        node.put("about", result.hypothesis().statement().text());
        node.put(
                "verdict",
                switch (result.conclusion()) {
                    case Conclusion.Supported ignored -> "supported";
                    case Conclusion.Refuted ignored -> "refuted";
                    case Conclusion.Inconclusive ignored -> "inconclusive";
                    case Conclusion.NotMeasured ignored -> "not measured";
                });
        node.put("reason", result.conclusion().reason());
        optional(node, "effect", result.effect());
        number(node, "p_support", result.pSupport());
        number(node, "p_support_holm", result.pSupportHolm());
        number(node, "p_refute_holm", result.pRefuteHolm());
        number(node, "minimum_detectable", result.minimumDetectable());
        if (result.conclusion() instanceof Conclusion.Inconclusive(String ignored, int needed)) {
            node.put("needed_tasks", needed);
        }
        return node;
    }

    private static ObjectNode condition(ConditionSummary summary) {
        ObjectNode node = NODES.objectNode();
        node.put("condition", summary.condition());
        node.put("tasks", summary.tasks());
        node.put("samples", summary.samples());
        node.set("func@1", estimate(summary.func()));
        node.set("sec@1", estimate(summary.sec()));
        node.set("func-sec@1", estimate(summary.funcSec()));
        number(node, "icc", summary.correlation().icc());
        number(node, "design_effect", summary.correlation().designEffect());
        optional(node, "naive_security", summary.naive());
        optional(node, "secure@1_pass", summary.securePass().estimate());
        node.put("secure@1_pass_dropped_tasks", summary.securePass().droppedTasks());
        ObjectNode vacuity = node.putObject("vacuity");
        vacuity.put("functional", summary.vacuity().functional());
        vacuity.put("secure_functional", summary.vacuity().secureFunctional());
        vacuity.put("broken", summary.vacuity().broken());
        vacuity.put("secure_broken", summary.vacuity().secureBroken());
        return node;
    }

    private static ObjectNode contrast(Contrast contrast) {
        ObjectNode node = NODES.objectNode();
        node.put("a", contrast.a());
        node.put("b", contrast.b());
        node.put("endpoint", contrast.endpoint().id());
        node.put("difference", contrast.difference().value());
        node.put("low", contrast.difference().low());
        node.put("high", contrast.difference().high());
        node.put("p_permutation", contrast.pPermutation());
        node.put("p_holm", contrast.pHolm());
        ObjectNode mcNemar = node.putObject("mcnemar");
        mcNemar.put("b", contrast.mcNemar().b());
        mcNemar.put("c", contrast.mcNemar().c());
        mcNemar.put("p", contrast.mcNemar().p());
        strings(node.putArray("harmed_tasks"), contrast.harmedTasks());
        strings(node.putArray("helped_tasks"), contrast.helpedTasks());
        node.put("p_bh", contrast.pBenjaminiHochberg());
        ObjectNode biasCorrected = node.putObject("bca");
        biasCorrected.put("low", contrast.biasCorrected().low());
        biasCorrected.put("high", contrast.biasCorrected().high());
        node.put("standard_error", contrast.standardError());
        if (contrast.varies()) {
            node.put("minimum_detectable", contrast.minimumDetectable());
        }
        node.put("tasks", contrast.difference().tasks());
        node.put("tasks_left_out", contrast.tasksLeftOut());
        return node;
    }

    private static ObjectNode correlation(AnalysisResult result) {
        ObjectNode node = NODES.objectNode();
        interval(node, "raw", "", result.correlation().map(Association::raw));
        interval(node, "partial", "partial_", result.correlation().flatMap(Association::partial));
        interval(node, "within_task", "within_task_", result.correlation().flatMap(Association::withinTask));
        strings(node.putArray("partial_given"), result.controls());
        node.put(
                "samples",
                result.correlation().map(found -> found.raw().samples()).orElse(0));
        return node;
    }

    private static void interval(ObjectNode node, String name, String prefix, Optional<Estimate> estimate) {
        number(node, name, estimate.map(Estimate::value).orElse(Double.NaN));
        number(node, prefix + "low", estimate.map(Estimate::low).orElse(Double.NaN));
        number(node, prefix + "high", estimate.map(Estimate::high).orElse(Double.NaN));
    }

    private static void optional(ObjectNode node, String name, Optional<Estimate> estimate) {
        if (estimate.isPresent()) {
            node.set(name, estimate(estimate.get()));
        } else {
            node.putNull(name);
        }
    }

    private static ObjectNode estimate(Estimate estimate) {
        ObjectNode node = NODES.objectNode();
        node.put("value", estimate.value());
        node.put("low", estimate.low());
        node.put("high", estimate.high());
        return node;
    }

    private static void number(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.putNull(name);
        }
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
