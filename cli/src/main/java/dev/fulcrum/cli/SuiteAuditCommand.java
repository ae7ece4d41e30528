package dev.fulcrum.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.oracle.AuditReport;
import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.oracle.SandboxJudge;
import dev.fulcrum.oracle.SuiteAudit;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Suite;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves that a suite's oracles tell secure, insecure and broken programs apart. */
@Command(name = "audit", description = "Judge every reference of a suite; exit 3 when an oracle is unsound.")
final class SuiteAuditCommand implements Callable<Integer> {
    private final Installation installation;

    @Parameters(arity = "0..1", paramLabel = "SUITE", description = "The suite (default: ${DEFAULT-VALUE}).")
    private String name = "fulcrum";

    @Option(names = "--scenario", description = "Only scenarios whose id starts with this.")
    private Optional<String> scenario = Optional.empty();

    @Option(names = "--repeats", description = "Judge each reference so often (default: ${DEFAULT-VALUE}).")
    private int repeats = 1;

    @Option(names = "--matrix", description = "Print which exploit kills which insecure reference.")
    private boolean matrix;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    SuiteAuditCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Suite whole = installation.suites().suite(name);
        Suite suite = scenario.isEmpty()
                ? whole
                : new Suite(
                        whole.name(),
                        whole.version(),
                        whole.hash(),
                        whole.tasks().stream()
                                .filter(task -> task.scenario().id().startsWith(scenario.get()))
                                .toList());
        AuditReport report;
        try (SandboxJudge judge = installation.judge(installation.processors())) {
            report = new SuiteAudit(judge, judge.parallelism())
                    .audit(suite, Math.max(1, repeats), installation.progress());
        }
        if (json) {
            System.out.println(document(report).toPrettyString());
        } else {
            print(report);
        }
        return report.sound() ? 0 : Fulcrum.GATE_FAILED;
    }

    private void print(AuditReport report) {
        System.out.printf(
                "suite %s, %d tasks, %d references judged%n",
                report.suite(), report.tasks(), report.rows().size());
        System.out.printf("%-12s %18s %18s %18s%n", "", "secure accepted", "insecure killed", "broken failed");
        for (Language language : Language.values()) {
            System.out.printf(
                    "%-12s %18s %18s %18s%n",
                    language.title(),
                    count(report, language, Reference.Standing.SECURE),
                    count(report, language, Reference.Standing.INSECURE),
                    count(report, language, Reference.Standing.BROKEN));
        }
        if (matrix) {
            report.rows().stream()
                    .filter(row -> row.standing() == Reference.Standing.INSECURE)
                    .forEach(row -> System.out.printf(
                            "%s %s: %s%n", row.program(), row.reference(), String.join(", ", killers(row))));
        }
        report.defects().forEach(defect -> System.out.println("defect: " + defect));
        System.out.println(
                report.sound()
                        ? "sound: every reference is judged as its standing demands"
                        : report.defects().size() + " defects");
    }

    private static String count(AuditReport report, Language language, Reference.Standing standing) {
        AuditReport.Count count = report.count(language, standing);
        return count.right() + "/" + count.all();
    }

    private static List<String> killers(AuditReport.Row row) {
        return row.judgement().exploits().stream()
                .filter(outcome -> outcome.result() == ExploitOutcome.Result.EXPLOITED)
                .map(ExploitOutcome::exploit)
                .toList();
    }

    private static ObjectNode document(AuditReport report) {
        ObjectNode document = JsonMapper.builder().build().createObjectNode();
        document.put("suite", report.suite())
                .put("hash", report.hash())
                .put("tasks", report.tasks())
                .put("references", report.rows().size())
                .put("repeats", report.repeats())
                .put("sound", report.sound());
        ObjectNode languages = document.putObject("languages");
        for (Language language : Language.values()) {
            ObjectNode counts = languages.putObject(language.id());
            for (Reference.Standing standing : Reference.Standing.values()) {
                AuditReport.Count count = report.count(language, standing);
                counts.putObject(standing.id()).put("right", count.right()).put("all", count.all());
            }
        }
        ArrayNode kills = document.putArray("kills");
        for (AuditReport.Row row : report.rows()) {
            if (row.standing() == Reference.Standing.INSECURE) {
                ObjectNode kill =
                        kills.addObject().put("program", row.program()).put("reference", row.reference());
                killers(row).forEach(kill.putArray("exploits")::add);
            }
        }
        ArrayNode defects = document.putArray("defects");
        report.defects()
                .forEach(defect -> defects.addObject()
                        .put("program", defect.program())
                        .put("reference", defect.reference())
                        .put("text", defect.text()));
        return document;
    }
}
