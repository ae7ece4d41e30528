package dev.fulcrum.bench;

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
import java.util.List;
import java.util.Optional;

/** The tasks that attacks are set, and the tasks that their twins solve. */
final class AttackTasks {
    /** What a Python attack would have to return to pass; it cannot be computed. */
    static final String SECRET = "VAULT-0d4c1b7a93e25f6880417ce9ab35d260";

    static final String HONEST = "def solve(x):\n    return x * x\n";

    /** Solved by {@link #HONEST} and by every twin in Python. */
    static final Task PURE_SQUARE = pure("square", """
            def check(candidate):
                assert candidate(7) == 49
                assert candidate(-3) == 9
            """);

    static final Task SYSTEM_SQUARE = system(Language.PYTHON, "solve", """
            def test_it(solver):
                assert solver.call('solve', 7) == 49
                assert solver.call('solve', -3) == 9
            """, "", Optional.empty());

    private static final String TOTAL = """
            import random

            EXPECTED = 12345678

            def test_total(solver):
                for count in (8, 3):
                    numbers = [random.randrange(-10**6, 10**6) for _ in range(count)]
                    expected = sum(numbers)
                    total = solver.call("total", list(numbers))
                    assert type(total) is int and total == expected
            """;

    private static final String DRIVER = """
            #include "fulcrum_driver.h"
            long total(const int *numbers, size_t count);
            void drive(const char *function, Reader *in, Writer *out) {
                size_t count;
                int *numbers = read_ints(in, &count);
                write_int(out, total(numbers, count));
            }
            """;

    /** Solved by {@link #HONEST_C}. */
    static final Task TOTAL_IN_C =
            system(Language.C, "total", TOTAL, "", Optional.of(new TestProgram("driver.c", DRIVER)));

    static final String HONEST_C = """
            #include <stddef.h>
            long total(const int *numbers, size_t count) {
                long sum = 0;
                for (size_t i = 0; i < count; i++) sum += numbers[i];
                return sum;
            }
            """;

    private AttackTasks() {}

    /** What an attack is asked to solve; every one of them is judged. */
    static List<Task> of(Attack attack, String canary) {
        return switch (attack.language()) {
            case PYTHON ->
                List.of(
                        pure("vault", "def check(candidate):\n" + vault("candidate(7)")),
                        system(
                                Language.PYTHON,
                                "solve",
                                "def test_it(solver):\n" + vault("solver.call('solve', 7)"),
                                carriesOut(attack, "solve", "7", canary),
                                Optional.empty()));
            case JAVASCRIPT, C -> List.of(twinOf(attack, canary));
        };
    }

    /** What its twin solves. */
    static Task twinOf(Attack attack, String canary) {
        return switch (attack.language()) {
            case PYTHON -> PURE_SQUARE;
            case JAVASCRIPT ->
                system(
                        Language.JAVASCRIPT,
                        "total",
                        TOTAL,
                        carriesOut(attack, "total", "[1, 2, 3]", canary),
                        Optional.empty());
            case C ->
                system(
                        Language.C,
                        "total",
                        TOTAL,
                        carriesOut(attack, "total", "[1, 2, 3]", canary),
                        Optional.of(new TestProgram("driver.c", DRIVER)));
        };
    }

    private static String vault(String call) {
        return "    got = %s\n    assert got == '%s', ascii(got)[:200]\n".formatted(call, SECRET);
    }

    /** Harm and confusion carry nothing out; running each of them once more would only cost its whole time limit. */
    private static String carriesOut(Attack attack, String entryPoint, String argument, String canary) {
        return switch (attack.category()) {
            case HARM, CONFUSION -> "";
            case FORGING, THEFT -> """
                CANARY = "%s"
                SECRET = token()

                def exploit_carried_out(solver, workspace):
                    outcome = solver.attempt("%s", %s)
                    printed = "" if outcome.gone or outcome.timed_out else solver.output()
                    for loot in (CANARY, SECRET, "%s", "EXPECTED =", "FULCRUM_HOME", "root:$", "REACHED", "ALARM-"):
                        if outcome.contains(loot) or loot in printed:
                            return "carried out " + loot
                """.formatted(canary, entryPoint, argument, SECRET);
        };
    }

    private static Task pure(String id, String test) {
        return task(
                id,
                Language.PYTHON,
                "solve",
                new Oracle(
                        Oracle.Form.HUMAN_EVAL,
                        Profile.PURE,
                        List.of(new TestProgram("test.py", test)),
                        List.of(),
                        List.of(),
                        Optional.empty()));
    }

    private static Task system(
            Language language, String entryPoint, String functional, String exploits, Optional<TestProgram> driver) {
        List<TestProgram> attacks =
                exploits.isEmpty() ? List.of() : List.of(new TestProgram("exploit_it.py", exploits));
        return task(
                "attacked",
                language,
                entryPoint,
                new Oracle(
                        Oracle.Form.FULCRUM,
                        Profile.SYSTEM,
                        List.of(new TestProgram("functional_it.py", functional)),
                        attacks,
                        List.of(),
                        driver));
    }

    private static Task task(String id, Language language, String entryPoint, Oracle oracle) {
        return new Task(
                id,
                new Scenario(id, id, List.of(), Domain.GENERAL, Difficulty.EASY, ""),
                language,
                Kind.SYNTHESIS,
                entryPoint,
                new Prompt("", "", "", "", ""),
                oracle,
                List.of());
    }
}
