package dev.fulcrum.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fulcrum.setup.Setup;
import dev.fulcrum.store.Run;
import dev.fulcrum.store.Store;
import dev.fulcrum.store.StoredSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study killed again and again ends like one that nobody disturbed. */
class ResumptionTest {
    private static final int PLANNED = 24;
    private static final String SPEC = """
            name: resumption
            question: Does a killed study end like an undisturbed one?
            suite: fulcrum
            tasks: {languages: [python], kinds: [completion], difficulties: [easy], limit: 6}
            samples: 2
            seed: 7
            decoding: {temperature: 0.6, max_tokens: 48}
            conditions:
              - {name: plain, model: smollm2, strategy: plain}
              - {name: reminder, model: smollm2, strategy: reminder}
            hypotheses:
              - {claim: It helps., endpoint: func-sec@1, condition: reminder, against: plain, direction: raises}
            """;

    @TempDir
    Path folder;

    private Path installed = Path.of("");

    @BeforeEach
    void findTheModel() {
        installed = Path.of(Optional.ofNullable(System.getenv("FULCRUM_HOME"))
                .orElse(root().resolve(".fulcrum").toString()));
        assumeTrue(
                Files.isRegularFile(installed.resolve(Setup.MODEL_FILE)),
                "the embedded model is not set up in " + installed);
    }

    @Test
    void fiveKillsChangeNothing() throws Exception {
        Path spec = Files.writeString(folder.resolve("resumption.yaml"), SPEC);
        Path killed = home("killed");
        for (int kill = 1; kill <= 5; kill++) {
            Process process = start(killed, spec);
            awaitSamples(process, killed, kill * PLANNED / 6);
            process.destroyForcibly().waitFor();
        }
        assertThat(finish(start(killed, spec))).isZero();
        Path undisturbed = home("undisturbed");
        assertThat(finish(start(undisturbed, spec))).isZero();

        assertThat(samples(killed)).hasSize(PLANNED).isEqualTo(samples(undisturbed));
        assertThat(tables(killed)).isEqualTo(tables(undisturbed));
    }

    private Path home(String name) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        for (String part : List.of("models", "native")) {
            Files.createSymbolicLink(home.resolve(part), installed.resolve(part).toAbsolutePath());
        }
        return home;
    }

    private Process start(Path home, Path spec) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dfulcrum.root=" + root(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.fulcrum.cli.Fulcrum",
                "study",
                "run",
                spec.toString());
        builder.environment().put("FULCRUM_HOME", home.toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()))
                .start();
    }

    /** Waits until the store holds so many samples; a run that ends before is fine too. */
    private static void awaitSamples(Process process, Path home, int count) throws IOException {
        while (process.isAlive()) {
            if (Files.exists(home.resolve("fulcrum.db-wal")) && samples(home).size() >= count) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private static int finish(Process process) throws InterruptedException {
        assertThat(process.waitFor(8, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    /** Condition, task, index, program and verdict of every sample. */
    private static List<String> samples(Path home) {
        List<String> lines = new ArrayList<>();
        try (Store store = Store.open(home, Clock.systemUTC())) {
            for (Run run : store.runs().all()) {
                for (StoredSample stored : store.runs().samples(run)) {
                    lines.add(run.strategy() + " " + stored.sample().task() + " "
                            + stored.sample().index() + " "
                            + stored.sample().program() + " "
                            + stored.judgement().map(judgement -> judgement.functional() + " " + judgement.security()));
                }
            }
        }
        return lines.stream().sorted().toList();
    }

    /** The report's tables without the seconds that a sample took: no two runs take the same time. */
    private static String tables(Path home) throws IOException {
        List<String> lines = new ArrayList<>();
        int seconds = -1;
        for (String line : Files.readAllLines(home.resolve("reports/resumption/report.md"))) {
            List<String> cells = new ArrayList<>(Arrays.asList(line.split(" \\| ")));
            if (!line.startsWith("|")) {
                seconds = -1;
            } else if (cells.contains("Seconds")) {
                seconds = cells.indexOf("Seconds");
            }
            if (seconds >= 0) {
                cells.remove(seconds);
            }
            if (line.startsWith("|")) {
                lines.add(String.join(" | ", cells));
            }
        }
        return String.join("\n", lines);
    }

    private static Path root() {
        return Path.of(System.getProperty("fulcrum.root", ".."))
                .toAbsolutePath()
                .normalize();
    }
}
