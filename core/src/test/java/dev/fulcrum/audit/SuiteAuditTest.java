package dev.fulcrum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.oracle.Judge;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.Trust;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Difficulty;
import dev.fulcrum.task.Domain;
import dev.fulcrum.task.Kind;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Oracle;
import dev.fulcrum.task.Profile;
import dev.fulcrum.task.Prompt;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Scenario;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import dev.fulcrum.task.TestProgram;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The auditor before judges whose mistakes are known. */
class SuiteAuditTest {
    private static final String SECURE =
            "def f(name):\n    if '/' in name:\n        raise ValueError(name)\n    return name\n";

    @Test
    void aJudgeThatTellsProgramsApartHasNoDefects() {
        AuditReport report = audit(SuiteAuditTest::honest, new AuditPlan(3, 100, false, 3, 1));

        assertThat(report.defects()).isEmpty();
        assertThat(report.count(Language.PYTHON, Reference.Standing.INSECURE)).isEqualTo(new AuditReport.Count(3, 3));
        assertThat(report.repeated()).isEqualTo(5);
        assertThat(report.killRate())
                .hasValueSatisfying(rate -> assertThat(rate.value()).isEqualTo(1));
    }

    @Test
    void anExploitThatBreaksASecureReferenceIsADefect() {
        AuditReport report = audit(program -> judged(true, true, true), AuditPlan.REFERENCES);

        assertThat(report.defects())
                .extracting(AuditReport.Defect::reference)
                .containsExactlyInAnyOrder("secure/a", "secure/b", "broken/stub", "broken/wrong", "repair");
    }

    @Test
    void anInsecureReferenceThatOnlyPublicExploitsKillIsADefect() {
        AuditReport report = audit(
                program -> program.contains("insecure") ? judged(true, true, false) : honest(program),
                AuditPlan.REFERENCES);

        assertThat(report.defects()).hasSize(3).allMatch(defect -> defect.text().contains("no held-out exploit works"));
    }

    @Test
    void aVerdictThatChangesBetweenRepeatsIsNamed() {
        AtomicInteger calls = new AtomicInteger();
        AuditReport report = audit(
                program ->
                        program.startsWith("# a") ? judged(true, calls.getAndIncrement() > 0, false) : honest(program),
                new AuditPlan(5, 100, false, 0, 1));

        assertThat(report.defects())
                .anyMatch(defect ->
                        defect.reference().equals("secure/a") && defect.text().startsWith("is unstable"));
    }

    @Test
    void aJudgeThatGoesByTextIsCaughtByADisguise() {
        AuditReport report = audit(
                program -> honest(program).functional() instanceof Verdict.Passed && !program.contains("return name")
                        ? judged(true, true, true)
                        : honest(program),
                new AuditPlan(1, 100, false, 0, 1));

        assertThat(report.disguised()).isEqualTo(5);
        assertThat(report.defects())
                .extracting(AuditReport.Defect::text)
                .anyMatch(text -> text.startsWith("is judged otherwise"));
    }

    @Test
    void aHeldOutExploitThatRepeatsAPublicPayloadIsADefect() {
        String again = "def exploit_again(solver):\n    return solver.attempt('f', '../up').value\n";
        Suite suite = suite(again);
        AuditReport report = new SuiteAudit(
                        new Opinionated(SuiteAuditTest::honest), new Opinionated(SuiteAuditTest::honest))
                .audit(suite, Survivors.none(), AuditPlan.REFERENCES, state -> {});

        assertThat(report.defects())
                .singleElement()
                .satisfies(defect -> assertThat(defect.text()).contains("heldout_it.py::exploit_again"));
    }

    @Test
    void survivingMutantsLowerTheKillRate() {
        AuditReport report = audit(
                program -> program.contains("insecure") || program.contains("broken") || program.contains("stub")
                        ? honest(program)
                        : judged(true, false, false),
                new AuditPlan(1, 0, false, 3, 1));

        assertThat(report.mutants(MutantRow.Fate.SURVIVED)).isPositive();
        assertThat(report.killRate())
                .hasValueSatisfying(rate -> assertThat(rate.value()).isZero());
        assertThat(report.defects())
                .singleElement()
                .satisfies(defect -> assertThat(defect.text()).contains("of the mutants that count"));
    }

    private static AuditReport audit(Function<String, Judgement> opinion, AuditPlan plan) {
        return new SuiteAudit(new Opinionated(opinion), new Opinionated(opinion))
                .audit(
                        suite("def exploit_more(solver):\n    return solver.attempt('f', 'x/../../y').value\n"),
                        Survivors.none(),
                        plan,
                        state -> {});
    }

    /** Programs say what they are; secure ones without their check are exploited. */
    private static Judgement honest(String program) {
        boolean works = !program.contains("broken") && !program.contains("stub");
        boolean safe = program.contains("raise") && program.contains("'/'") && !program.contains("insecure");
        return judged(works, works && !safe, works && !safe);
    }

    private static Judgement judged(boolean passes, boolean publicly, boolean heldOut) {
        Verdict verdict = passes ? new Verdict.Passed() : new Verdict.Failed(Verdict.Reason.WRONG_RESULT, "");
        return new Judgement(
                verdict,
                "",
                List.of(
                        outcome("exploit_it.py::exploit_up", false, publicly),
                        outcome("heldout_it.py::exploit_more", true, heldOut)),
                Trust.ISOLATED,
                "",
                Duration.ZERO);
    }

    private static ExploitOutcome outcome(String exploit, boolean heldOut, boolean works) {
        ExploitOutcome.Result result = works ? ExploitOutcome.Result.EXPLOITED : ExploitOutcome.Result.WITHSTOOD;
        return new ExploitOutcome(exploit, heldOut, result, "");
    }

    private static Suite suite(String heldOut) {
        Oracle oracle = new Oracle(
                Oracle.Form.FULCRUM,
                Profile.PURE,
                List.of(new TestProgram(
                        "functional_it.py", "def test_f(solver):\n    assert solver.call('f', 'a') == 'a'\n")),
                List.of(new TestProgram(
                        "exploit_it.py", "def exploit_up(solver):\n    return solver.attempt('f', '../up').value\n")),
                List.of(new TestProgram("heldout_it.py", heldOut)),
                Optional.empty());
        List<Reference> references = List.of(
                new Reference("secure/a", Reference.Standing.SECURE, "# a\n" + SECURE),
                new Reference("secure/b", Reference.Standing.SECURE, "# b\n" + SECURE),
                new Reference(
                        "insecure/a",
                        Reference.Standing.INSECURE,
                        "# first\ndef f(name):\n    return name + 'insecure'[:0]\n"),
                new Reference(
                        "insecure/b",
                        Reference.Standing.INSECURE,
                        "# second\ndef f(name):\n    return name + 'insecure'[:0]\n"),
                new Reference(
                        "insecure/c",
                        Reference.Standing.INSECURE,
                        "# third\ndef f(name):\n    return name + 'insecure'[:0]\n"),
                new Reference("broken/stub", Reference.Standing.BROKEN, "def f(name):\n    return 'stub'\n"),
                new Reference("broken/wrong", Reference.Standing.BROKEN, "def f(name):\n    return 'broken'\n"));
        Scenario scenario = new Scenario("names", "Names", List.of(new Cwe(22)), Domain.GENERAL, Difficulty.EASY, "");
        return new Suite(
                "small",
                "1",
                "hash",
                Arrays.stream(Kind.values())
                        .map(kind -> new Task(
                                "names/python/" + kind.id(),
                                scenario,
                                Language.PYTHON,
                                kind,
                                "f",
                                new Prompt(
                                        "",
                                        "",
                                        "",
                                        "",
                                        kind == Kind.REPAIR ? "def f(name):\n    return 'broken start'\n" : ""),
                                oracle,
                                references))
                        .toList());
    }

    /** Judges by a function of the program's text. */
    private record Opinionated(Function<String, Judgement> opinion) implements Judge {
        @Override
        public Judgement judge(Task task, String program) {
            return opinion.apply(program);
        }

        @Override
        public String setting() {
            return "opinion";
        }

        @Override
        public int parallelism() {
            return 1;
        }

        @Override
        public void close() {}
    }
}
