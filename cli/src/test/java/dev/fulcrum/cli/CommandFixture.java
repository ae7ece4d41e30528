package dev.fulcrum.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Commands run in this process on a home of their own, with what they print. */
abstract class CommandFixture {
    @TempDir
    Path home;

    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void release() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    final Installation installation() {
        return new Installation(root(), home, Clock.systemUTC());
    }

    final int run(String... arguments) {
        return Fulcrum.run(installation(), arguments);
    }

    final String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    final String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Forgets what was printed so far. */
    final void forget() {
        out.reset();
        err.reset();
    }

    static Path root() {
        return Path.of(System.getProperty("fulcrum.root", ".."))
                .toAbsolutePath()
                .normalize();
    }
}
