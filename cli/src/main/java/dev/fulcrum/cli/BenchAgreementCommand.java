package dev.fulcrum.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.bench.EngineAgreement;
import dev.fulcrum.oracle.JudgeLimits;
import dev.fulcrum.oracle.SandboxJudge;
import dev.fulcrum.sandbox.Mechanisms;
import dev.fulcrum.sandbox.SampleLimits;
import dev.fulcrum.task.Suite;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether the fast engine passes anything that Node fails. */
@Command(
        name = "agreement",
        description = {
            "Judge seeded mutants of HumanEval-X's JavaScript solutions and ask Node again about each that QuickJS passed.",
            "Exit code 3 when Node fails one of them."
        })
final class BenchAgreementCommand implements Callable<Integer> {
    private final Installation installation;

    @Parameters(paramLabel = "FILE", description = "humaneval_js.jsonl.gz of HumanEval-X")
    private @Nullable Path file;

    @Option(names = "--mutants", description = "How many (${DEFAULT-VALUE}).")
    private int mutants = 1000;

    @Option(names = "--seed", description = "Draws the mutants (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    BenchAgreementCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Suite suite = installation.suites().read("humaneval-x", Objects.requireNonNull(file), "humaneval-x");
        SampleLimits second = SampleLimits.ofCpu(Duration.ofSeconds(1));
        EngineAgreement.Report report;
        try (SandboxJudge judge = SandboxJudge.open(
                installation.guests(),
                Mechanisms.detect(),
                installation.processors(),
                new JudgeLimits(second, second))) {
            report = new EngineAgreement(judge).run(suite, mutants, seed, installation.progress());
        }
        if (json) {
            System.out.println(document(report, seed).toPrettyString());
        } else {
            print(report);
        }
        return report.disagreements().isEmpty() ? 0 : Fulcrum.GATE_FAILED;
    }

    private static void print(EngineAgreement.Report report) {
        System.out.printf(
                "%d mutants: %d passed by QuickJS, %d passed by Node only, %d failed%n",
                report.mutants(), report.passedByFast(), report.passedByNode(), report.failed());
        System.out.printf(
                "passed by QuickJS and failed by Node: %d%n",
                report.disagreements().size());
        report.disagreements()
                .forEach(each -> System.out.printf("%s  %s: %s%n", each.task(), each.change(), each.node()));
    }

    private static ObjectNode document(EngineAgreement.Report report, long seed) {
        ObjectNode document = JsonMapper.builder().build().createObjectNode();
        document.put("mutants", report.mutants())
                .put("seed", seed)
                .put("passed_by_quickjs", report.passedByFast())
                .put("passed_by_node_only", report.passedByNode())
                .put("failed", report.failed());
        var list = document.putArray("passed_by_quickjs_failed_by_node");
        report.disagreements()
                .forEach(each -> list.addObject()
                        .put("task", each.task())
                        .put("change", each.change())
                        .put("node", each.node()));
        return document;
    }
}
