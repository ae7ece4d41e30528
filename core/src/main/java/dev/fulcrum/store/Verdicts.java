package dev.fulcrum.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.fulcrum.UserError;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.oracle.VerdictCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The remembered judgements of one home, in a database of their own: unlike what the {@link Store} keeps, they can be had again,
 * so the file may be deleted at any time, and the last ones may be lost when the machine loses power. Thread-safe; several
 * processes may share it.
 */
public final class Verdicts implements VerdictCache {
    private static final String FILE = "verdicts.db";
    private static final int BUSY_MS = 30_000;

    /** Verdicts are written with the simple name of their class; only those that may be remembered can be read back. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "verdict")
    @JsonSubTypes({
        @JsonSubTypes.Type(Verdict.Passed.class),
        @JsonSubTypes.Type(Verdict.Failed.class),
        @JsonSubTypes.Type(Verdict.TimedOut.class)
    })
    private interface Typed {}

    private final ObjectMapper json =
            new ObjectMapper().registerModule(new JavaTimeModule()).addMixIn(Verdict.class, Typed.class);
    private final Handle handle;
    private final Clock clock;

    private Verdicts(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    /**
     * Opens the cache of a home, made when absent.
     *
     * @throws UserError when it cannot be made or opened
     */
    public static Verdicts open(Path home, Clock clock) {
        Path file = home.resolve(FILE);
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(BUSY_MS);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        try {
            Files.createDirectories(home);
            Handle handle = Jdbi.create(source).open();
            handle.execute("CREATE TABLE IF NOT EXISTS verdict (key TEXT PRIMARY KEY, judgement TEXT NOT NULL, "
                    + "judged TEXT NOT NULL) WITHOUT ROWID");
            return new Verdicts(handle, clock);
        } catch (IOException | JdbiException failed) {
            throw new UserError("the verdict cache " + file + " cannot be opened (" + failed.getMessage()
                    + "); delete it, or judge with --no-cache");
        }
    }

    @Override
    public synchronized Optional<Judgement> find(String key) {
        return handle.createQuery("SELECT judgement FROM verdict WHERE key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .findOne()
                .flatMap(this::read);
    }

    /** What another version wrote in other words is judged anew. */
    private Optional<Judgement> read(String text) {
        try {
            return Optional.of(json.readValue(text, Judgement.class));
        } catch (JsonProcessingException foreign) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void remember(String key, Judgement judgement) {
        try {
            handle.createUpdate(
                            "INSERT OR REPLACE INTO verdict (key, judgement, judged) VALUES (:key, :judgement, :now)")
                    .bind("key", key)
                    .bind("judgement", json.writeValueAsString(judgement))
                    .bind("now", clock.instant().toString())
                    .execute();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a judgement is plain data", impossible);
        }
    }

    @Override
    public synchronized void close() {
        handle.close();
    }
}
