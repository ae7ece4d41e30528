package dev.fulcrum.audit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An audit as one JSON document. */
public final class AuditJson {
    private final AuditReport report;

    public AuditJson(AuditReport report) {
        this.report = report;
    }

    /** @param seconds wall time that the audit took */
    public ObjectNode document(double seconds) {
        ObjectNode document = JsonMapper.builder().build().createObjectNode();
        document.put("suite", report.suite())
                .put("hash", report.hash())
                .put("tasks", report.tasks())
                .put("references", report.rows().size())
                .put("repeats", report.plan().repeats())
                .put("seed", report.plan().seed())
                .put("seconds", Math.round(seconds * 10) / 10.0)
                .put("sound", report.sound());
        languages(document.putObject("languages"));
        document.putObject("stability")
                .put("references", report.repeated())
                .put("repeats", report.plan().repeats())
                .put("under_load", report.plan().load())
                .put("unstable", count("is unstable"));
        document.putObject("disguises")
                .put("programs", report.disguised())
                .put("judged_otherwise", count("is judged otherwise"));
        mutants(document.putObject("mutants"));
        payloads(document.putObject("payloads"));
        kills(document.putArray("kills"));
        matrices(document.putArray("matrix"));
        report.idleExploits().forEach(document.putArray("idle_exploits")::add);
        defects(document.putArray("defects"), report.defects());
        defects(document.putArray("known_defects"), report.known());
        return document;
    }

    private static void defects(ArrayNode node, List<AuditReport.Defect> defects) {
        for (AuditReport.Defect defect : defects) {
            node.addObject()
                    .put("program", defect.program())
                    .put("reference", defect.reference())
                    .put("text", defect.text());
        }
    }

    private long count(String beginning) {
        return report.defects().stream()
                .filter(defect -> defect.text().startsWith(beginning))
                .count();
    }

    private void languages(ObjectNode languages) {
        for (Language language : Language.values()) {
            ObjectNode counts = languages.putObject(language.id());
            for (Reference.Standing standing : Reference.Standing.values()) {
                AuditReport.Count count = report.count(language, standing);
                counts.putObject(standing.id()).put("right", count.right()).put("all", count.all());
            }
        }
    }

    private void mutants(ObjectNode node) {
        node.put("made", report.mutants().size())
                .put("functional", report.mutants(MutantRow.Fate.FUNCTIONAL))
                .put("killed", report.mutants(MutantRow.Fate.KILLED))
                .put("survived", report.mutants(MutantRow.Fate.SURVIVED))
                .put("equivalent", report.equivalentMutants())
                .put("not_judged", report.mutants(MutantRow.Fate.NOT_JUDGED));
        report.killRate().ifPresent(rate -> rate(node.putObject("kill_rate"), rate));
        ObjectNode scenarios = node.putObject("scenarios");
        report.killsByScenario()
                .forEach((scenario, count) -> scenarios
                        .putObject(scenario)
                        .put("killed", count.right())
                        .put("counted", count.all()));
        ArrayNode survivors = node.putArray("survivors");
        for (MutantRow row : report.mutants()) {
            if (row.fate() == MutantRow.Fate.SURVIVED || row.fate() == MutantRow.Fate.NOT_JUDGED) {
                ObjectNode survivor = survivors.addObject();
                survivor.put("program", row.program())
                        .put("mutant", row.name())
                        .put("line", row.mutant().line())
                        .put("change", row.mutant().change())
                        .put(
                                "reason",
                                row.reason()
                                        .map(known -> known.reason().words())
                                        .orElse("unknown"))
                        .put(
                                "because",
                                row.reason().map(Survivors.Survivor::because).orElse(row.detail()));
            }
        }
    }

    private static void rate(ObjectNode node, Estimate rate) {
        node.put("value", rate.value())
                .put("low", rate.low())
                .put("high", rate.high())
                .put("mutants", rate.samples())
                .put("scenarios", rate.tasks())
                .put("method", rate.method());
    }

    private void payloads(ObjectNode node) {
        int heldOut =
                report.payloads().stream().mapToInt(Payloads::heldOutLiterals).sum();
        int shared = report.payloads().stream()
                .mapToInt(each -> each.shared().size())
                .sum();
        node.put("measure", "literals that exploits work with and functional tests do not")
                .put("held_out", heldOut)
                .put("shared_with_public", shared);
        ArrayNode programs = node.putArray("sharing");
        report.payloads().stream()
                .filter(each -> !each.shared().isEmpty())
                .forEach(each -> each.shared()
                        .forEach(programs.addObject()
                                .put("program", each.program())
                                .putArray("literals")::add));
    }

    private void kills(ArrayNode kills) {
        for (AuditRow row : report.rows()) {
            if (row.standing() == Reference.Standing.INSECURE) {
                ObjectNode kill =
                        kills.addObject().put("program", row.program()).put("reference", row.reference());
                row.killers().forEach(kill.putArray("exploits")::add);
            }
        }
    }

    /** One matrix a program: a row of results per secure and insecure reference, in the order of its exploits. */
    private void matrices(ArrayNode matrices) {
        Map<String, List<AuditRow>> programs = report.rows().stream()
                .filter(row ->
                        row.standing() == Reference.Standing.INSECURE || row.standing() == Reference.Standing.SECURE)
                .collect(Collectors.groupingBy(AuditRow::program, LinkedHashMap::new, Collectors.toList()));
        programs.forEach((program, rows) -> {
            ObjectNode matrix = matrices.addObject().put("program", program);
            rows.getFirst().judgement().exploits().stream()
                    .map(ExploitOutcome::exploit)
                    .forEach(matrix.putArray("exploits")::add);
            ObjectNode results = matrix.putObject("references");
            for (AuditRow row : rows) {
                ArrayNode line = results.putArray(row.reference());
                row.judgement()
                        .exploits()
                        .forEach(outcome -> line.add(outcome.result() == ExploitOutcome.Result.EXPLOITED));
            }
        });
    }
}
