package dev.fulcrum.cli;

import dev.fulcrum.UserError;
import dev.fulcrum.audit.AuditJson;
import dev.fulcrum.audit.AuditPlan;
import dev.fulcrum.audit.AuditReport;
import dev.fulcrum.audit.AuditText;
import dev.fulcrum.audit.SuiteAudit;
import dev.fulcrum.audit.Survivors;
import dev.fulcrum.oracle.Judge;
import dev.fulcrum.task.Suite;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves that a suite's oracles tell secure, insecure and broken programs apart. */
@Command(
        name = "audit",
        description = "Judge references, mutants and disguises of a suite; exit 3 when an oracle is unsound.")
final class SuiteAuditCommand implements Callable<Integer> {
    private final Installation installation;

    @Parameters(
            arity = "0..1",
            paramLabel = "SUITE",
            description = "The suite, built in or imported (default: fulcrum).")
    private Optional<String> positional = Optional.empty();

    @Option(names = "--suite", description = "The same as SUITE.")
    private Optional<String> named = Optional.empty();

    @Option(names = "--scenario", split = ",", description = "Only scenarios whose id starts with one of these.")
    private List<String> scenarios = List.of();

    @Option(names = "--repeats", description = "Judge each drawn reference so often (default: ${DEFAULT-VALUE}).")
    private int repeats = AuditPlan.STANDARD.repeats();

    @Option(
            names = "--part",
            paramLabel = "PERCENT",
            description = "Share of the references drawn for repeats and disguises (default: ${DEFAULT-VALUE}).")
    private int part = AuditPlan.STANDARD.part();

    @Option(names = "--load", description = "Repeat beside busy threads, one for each processor.")
    private boolean load;

    @Option(
            names = "--mutants",
            paramLabel = "N",
            description = "Mutants made of each secure reference, at most; 0 for none (default: ${DEFAULT-VALUE}).")
    private int mutants = AuditPlan.STANDARD.mutants();

    @Option(names = "--seed", description = "Fixes the mutants and the drawn references (default: ${DEFAULT-VALUE}).")
    private long seed = AuditPlan.STANDARD.seed();

    @Option(names = "--matrix", description = "Print which exploit works on which reference.")
    private boolean matrix;

    @Option(names = "--no-cache", description = "Judge everything anew, even what this Fulcrum judged before.")
    private boolean noCache;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    SuiteAuditCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        AuditPlan plan = plan();
        String name = named.or(() -> positional).orElse("fulcrum");
        Suite suite = chosen(installation.suites().suite(name));
        Survivors survivors = Survivors.read(installation.suites().folder(name).resolve("survivors.yaml"));
        Instant start = installation.clock().instant();
        AuditReport report = audit(suite, survivors, plan);
        if (scenarios.isEmpty()) {
            installation.audits().enter(report, installation.clock().instant());
        }
        if (json) {
            Duration taken = Duration.between(start, installation.clock().instant());
            System.out.println(
                    new AuditJson(report).document(taken.toMillis() / 1e3).toPrettyString());
        } else {
            new AuditText(report).lines(matrix).forEach(System.out::println);
        }
        return report.sound() ? 0 : Fulcrum.GATE_FAILED;
    }

    private AuditPlan plan() {
        try {
            return new AuditPlan(repeats, part, load, mutants, seed);
        } catch (IllegalArgumentException impossible) {
            throw new UserError("--repeats is at least 1, --part 0 to 100 percent, --mutants at least 0");
        }
    }

    private Suite chosen(Suite whole) {
        if (scenarios.isEmpty()) {
            return whole;
        }
        Suite part = whole.ofScenariosStarting(scenarios);
        if (part.tasks().isEmpty()) {
            throw new UserError(
                    "no scenario of suite " + whole.name() + " starts with " + String.join(" or ", scenarios));
        }
        return part;
    }

    private AuditReport audit(Suite suite, Survivors survivors, AuditPlan plan) {
        Judge fresh = installation.judge(installation.processors());
        try (Judge judge = noCache ? fresh : installation.remembering(fresh)) {
            return new SuiteAudit(judge, fresh)
                    .audit(suite, survivors, plan, installation.progress())
                    .knowing(installation.suites().knownDefects(suite).keySet());
        }
    }
}
