package dev.fulcrum.oracle;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fulcrum.sandbox.GuestHome;
import dev.fulcrum.sandbox.Mechanisms;
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
import java.util.List;
import java.util.Optional;

/** A real judge on this machine, and small tasks. */
final class JudgeFixture {
    private static final String ROOT = System.getProperty("fulcrum.root", "..");

    private JudgeFixture() {}

    static SandboxJudge judge(int workers) {
        return judge(workers, JudgeLimits.standard());
    }

    static SandboxJudge judge(int workers, JudgeLimits limits) {
        Mechanisms mechanisms = Mechanisms.detect();
        assumeTrue(
                mechanisms.all().stream().allMatch(each -> each.available() || !each.required()),
                "this machine lacks a mechanism of isolation");
        Path root = Path.of(ROOT);
        GuestHome home = GuestHome.open(root.resolve("core/target/home"), root.resolve("guests"), line -> {});
        return SandboxJudge.open(home, mechanisms, workers, limits);
    }

    /** A task in Fulcrum's own form; exploits may be empty. */
    static Task task(Language language, String entryPoint, String functional, String exploits) {
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
    static Task humanEval(String id, String prompt, String entryPoint, String test) {
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
}
