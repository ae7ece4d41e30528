package dev.fulcrum.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.task.Language;
import dev.fulcrum.task.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The attacks of src/test/resources/attacks on the judge. Each file is a program whose lines between {@code attack: begin} and
 * {@code attack: end} attack; without them it is its own honest twin. No attack passes, carries anything out, or leaves
 * anything behind, and the twin, judged next by the same guest, passes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JavaScriptAndCAttacksTest {
    private static final Path ATTACKS =
            Path.of(System.getProperty("fulcrum.root", "..")).resolve("core/src/test/resources/attacks");
    private static final Pattern ATTACK = Pattern.compile("(?ms)^\\s*// attack: begin\\n.*?^\\s*// attack: end\\n");
    private static final List<Path> LASTING_PLACES =
            Stream.of("/tmp", "/var/tmp", "/dev/shm", "/etc", "/").map(Path::of).toList();
    private static final String LEFT_BEHIND = "fulcrum-left-behind";
    private static final String SLEEPER = "987654";

    private static final String DRIVER = """
            #include "fulcrum_driver.h"
            long total(const int *numbers, size_t count);
            void drive(const char *function, Reader *in, Writer *out) {
                size_t count;
                int *numbers = read_ints(in, &count);
                write_int(out, total(numbers, count));
            }
            """;

    private static final String FUNCTIONAL = """
            import random

            EXPECTED = 12345678

            def test_total(solver):
                for count in (8, 3):
                    numbers = [random.randrange(-10**6, 10**6) for _ in range(count)]
                    expected = sum(numbers)
                    total = solver.call("total", list(numbers))
                    assert type(total) is int and total == expected
            """;

    private final String canary = "FULCRUM-CANARY-" + UUID.randomUUID();
    private SandboxJudge judge;
    private Path hostFile;

    @BeforeAll
    void open() throws IOException {
        judge = JudgeFixture.judge(1, JudgeFixture.tightLimits());
        hostFile = Files.createTempFile("canary-secret", ".txt");
        Files.writeString(hostFile, canary);
        Files.setPosixFilePermissions(hostFile, PosixFilePermissions.fromString("rw-r--r--"));
    }

    @AfterAll
    void close() throws IOException {
        if (judge != null) {
            judge.close();
            Files.delete(hostFile);
        }
    }

    static Stream<String> javaScriptAttacks() throws IOException {
        return names("javascript");
    }

    static Stream<String> cAttacks() throws IOException {
        return names("c");
    }

    @ParameterizedTest
    @MethodSource("javaScriptAttacks")
    void javaScript(String attack) throws IOException {
        withstands(JudgeFixture.task(Language.JAVASCRIPT, "total", FUNCTIONAL, exploit(attack)), attack);
    }

    @ParameterizedTest
    @MethodSource("cAttacks")
    void c(String attack) throws IOException {
        withstands(JudgeFixture.cTask("total", DRIVER, FUNCTIONAL, exploit(attack)), attack);
    }

    private void withstands(Task task, String attack) throws IOException {
        String program = Files.readString(ATTACKS.resolve(task.language().id()).resolve(attack));
        String twin = ATTACK.matcher(program).replaceAll("");
        assertThat(twin).as("an attack without attacking lines").isNotEqualTo(program);

        Judgement judgement = judge.judge(task, program);

        assertThat(judgement.functional()).as("no attack passes").isNotInstanceOf(Verdict.Passed.class);
        assertThat(judgement.functional())
                .as("no attack disturbs the laboratory")
                .isNotInstanceOf(Verdict.Errored.class);
        assertThat(judgement.security())
                .as("nothing is carried out: %s", judgement.exploits())
                .isNotEqualTo(Security.INSECURE);
        assertThat(leftBehind()).isEmpty();

        Judgement honest = judge.judge(task, twin);

        assertThat(honest.functional()).as("the honest twin, next in line").isEqualTo(new Verdict.Passed());
        assertThat(honest.security()).isEqualTo(task.oracle().judgesSecurity() ? Security.SECURE : Security.NOT_JUDGED);
    }

    private static Stream<String> names(String language) throws IOException {
        try (Stream<Path> files = Files.list(ATTACKS.resolve(language))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    /** Files and processes that an attack planted outside its arena. */
    private static TreeSet<String> leftBehind() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (Path place : LASTING_PLACES) {
            if (Files.exists(place.resolve(LEFT_BEHIND))) {
                found.add(place.resolve(LEFT_BEHIND).toString());
            }
        }
        ProcessHandle.allProcesses()
                .filter(process ->
                        commandLine(process).map(line -> line.contains(SLEEPER)).orElse(false))
                .forEach(process -> found.add("process " + process.pid()));
        return found;
    }

    private static Optional<String> commandLine(ProcessHandle process) {
        try {
            return Optional.of(Files.readString(
                    Path.of("/proc", Long.toString(process.pid()), "cmdline"), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Harm and confusion carry nothing out; running each of them once more would only cost its whole time limit. */
    private String exploit(String attack) {
        return attack.startsWith("harm") || attack.startsWith("confusion") ? "" : """
                CANARY = "%s"
                SECRET = token()

                def exploit_carried_out(solver, workspace):
                    outcome = solver.attempt("total", [1, 2, 3])
                    printed = "" if outcome.gone or outcome.timed_out else solver.output()
                    for loot in (CANARY, SECRET, "EXPECTED =", "FULCRUM_HOME", "root:$", "REACHED"):
                        if outcome.contains(loot) or loot in printed:
                            return "carried out " + loot
                """.formatted(canary);
    }
}
