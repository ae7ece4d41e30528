package dev.fulcrum.oracle;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fulcrum.sandbox.Account;
import dev.fulcrum.sandbox.GuestCommands;
import dev.fulcrum.sandbox.GuestHome;
import dev.fulcrum.sandbox.Mechanisms;
import dev.fulcrum.sandbox.MemoryGroups;
import dev.fulcrum.sandbox.SampleLimits;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Difficulty;
import dev.fulcrum.task.Domain;
import dev.fulcrum.task.Kind;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Oracle;
import dev.fulcrum.task.Profile;
import dev.fulcrum.task.Prompt;
import dev.fulcrum.task.Scenario;
import dev.fulcrum.task.Task;
import dev.fulcrum.task.TestProgram;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A real judge on this machine, and small tasks. */
public final class JudgeFixture {
    private static final String ROOT = System.getProperty("fulcrum.root", "..");

    private JudgeFixture() {}

    public static SandboxJudge judge(int workers) {
        return judge(workers, JudgeLimits.standard());
    }

    public static SandboxJudge judge(int workers, JudgeLimits limits) {
        return SandboxJudge.open(home(), mechanisms(), workers, limits);
    }

    /** For attacks, which often use up all they are given: enough for a machine that is busy, no more. */
    static JudgeLimits tightLimits() {
        SampleLimits tight = SampleLimits.ofCpu(Duration.ofMillis(700)).withWall(Duration.ofSeconds(5));
        return new JudgeLimits(tight, tight);
    }

    /** The fast engine alone, for two samples at once. */
    static QuickJudge quickJudge(GuestStarter starter) {
        mechanisms();
        GuestHome home = home();
        GuestCommands commands = new GuestCommands(home, MemoryGroups.open());
        List<Account> accounts = List.of(Account.ofWorker(8), Account.ofWorker(9));
        Optional<QuickJudge> judge = QuickJudge.open(home, commands, starter, accounts, 512L << 20);
        assumeTrue(judge.isPresent(), "QuickJS is not installed: ./fulcrum setup");
        return judge.orElseThrow();
    }

    /** What this machine isolates with; the test is skipped where it cannot. */
    public static Mechanisms mechanisms() {
        Mechanisms mechanisms = Mechanisms.detect();
        assumeTrue(
                mechanisms.all().stream().allMatch(each -> each.available() || !each.required()),
                "this machine lacks a mechanism of isolation");
        return mechanisms;
    }

    public static GuestHome home() {
        Path root = Path.of(ROOT);
        String configured = System.getenv("FULCRUM_HOME");
        Path home = configured == null ? root.resolve(".fulcrum") : Path.of(configured);
        return GuestHome.open(home, root.resolve("guests"), line -> {});
    }

    /** A task in Fulcrum's own form; exploits may be empty. */
    public static Task task(Language language, String entryPoint, String functional, String exploits) {
        return task(language, entryPoint, functional, exploits, Optional.empty());
    }

    /** A C task in Fulcrum's own form. */
    static Task cTask(String entryPoint, String driver, String functional, String exploits) {
        TestProgram program = new TestProgram("driver.c", driver);
        return task(Language.C, entryPoint, functional, exploits, Optional.of(program));
    }

    private static Task task(
            Language language, String entryPoint, String functional, String exploits, Optional<TestProgram> driver) {
        List<TestProgram> attacks =
                exploits.isEmpty() ? List.of() : List.of(new TestProgram("exploit_it.py", exploits));
        Oracle oracle = new Oracle(
                Oracle.Form.FULCRUM,
                Profile.SYSTEM,
                List.of(new TestProgram("functional_it.py", functional)),
                attacks,
                List.of(),
                driver);
        return task("fixture", language, entryPoint, "", oracle);
    }

    /** A task in HumanEval's form. */
    public static Task humanEval(String id, String prompt, String entryPoint, String test) {
        Oracle oracle = new Oracle(
                Oracle.Form.HUMAN_EVAL,
                Profile.PURE,
                List.of(new TestProgram("test.py", test)),
                List.of(),
                List.of(),
                Optional.empty());
        return task(id, Language.PYTHON, entryPoint, prompt, oracle);
    }

    private static Task task(String id, Language language, String entryPoint, String prompt, Oracle oracle) {
        return new Task(
                id,
                new Scenario(id, id, List.of(new Cwe(22)), Domain.GENERAL, Difficulty.EASY, ""),
                language,
                Kind.SYNTHESIS,
                entryPoint,
                new Prompt("", "", prompt, "", ""),
                oracle,
                List.of());
    }

    /** A task in the form of HumanEval-X's JavaScript. */
    static Task humanEvalX(String entryPoint, String test) {
        Oracle oracle = new Oracle(
                Oracle.Form.HUMAN_EVAL_X,
                Profile.PURE,
                List.of(new TestProgram("test.js", test)),
                List.of(),
                List.of(),
                Optional.empty());
        return task("fixture", Language.JAVASCRIPT, entryPoint, "", oracle);
    }
}
