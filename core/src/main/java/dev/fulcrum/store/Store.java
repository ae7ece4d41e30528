package dev.fulcrum.store;

import dev.fulcrum.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The database of one home: SQLite in WAL mode. One writer at a time in this process; other processes may read and, briefly, write.
 * What a method saved is on disk when it returns. Thread-safe.
 */
public final class Store implements AutoCloseable {
    private static final int BUSY_MS = 30_000;

    private final Jdbi jdbi;
    private final ReentrantLock writer = new ReentrantLock();
    private final Clock clock;

    private Store(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * Opens the store of a home and brings its schema up to date.
     *
     * @throws UserError when the home cannot be written or holds a newer schema
     */
    public static Store open(Path home, Clock clock) {
        try {
            Files.createDirectories(home);
        } catch (IOException unwritable) {
            throw new UserError("FULCRUM_HOME " + home + " cannot be made: " + unwritable.getMessage());
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MS);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + home.resolve("fulcrum.db"));
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:dev/fulcrum/store/migrations")
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            throw new UserError(
                    "the store " + home.resolve("fulcrum.db") + " cannot be opened: " + failed.getMessage());
        }
        return new Store(Jdbi.create(source), clock);
    }

    /** Runs and what belongs to them. */
    public Runs runs() {
        return new Runs(this);
    }

    /** Registered studies. */
    public Studies studies() {
        return new Studies(this);
    }

    Clock clock() {
        return clock;
    }

    <T> T read(Function<Handle, T> work) {
        return jdbi.withHandle(work::apply);
    }

    /** One transaction; durable when it returns. */
    <T> T write(Function<Handle, T> work) {
        writer.lock();
        try {
            return jdbi.inTransaction(work::apply);
        } finally {
            writer.unlock();
        }
    }

    @Override
    public void close() {
        // Connections are opened per piece of work; there is nothing to release.
    }
}
