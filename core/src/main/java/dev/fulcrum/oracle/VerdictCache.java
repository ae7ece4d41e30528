package dev.fulcrum.oracle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Judgements by their key, one small file each. Safe for several threads and several Fulcrums: files appear whole or not at all.
 */
public final class VerdictCache {
    private final Path folder;
    private final ObjectMapper json;

    /** @param folder made when absent, {@code $FULCRUM_HOME/verdicts} */
    public VerdictCache(Path folder) {
        this.folder = folder;
        this.json = new ObjectMapper().registerModule(new JavaTimeModule()).addMixIn(Verdict.class, Typed.class);
    }

    /** Verdicts are written with the simple name of their class; only those of {@link Verdict} can be read back. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "verdict")
    @JsonSubTypes({
        @JsonSubTypes.Type(Verdict.Passed.class),
        @JsonSubTypes.Type(Verdict.Failed.class),
        @JsonSubTypes.Type(Verdict.TimedOut.class)
    })
    private interface Typed {}

    Optional<Judgement> find(String key) {
        try {
            return Optional.of(json.readValue(Files.readAllBytes(file(key)), Judgement.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty(); // another version wrote it: judged anew and overwritten
        } catch (IOException e) {
            throw new UncheckedIOException("the verdict cache " + folder + " cannot be read", e);
        }
    }

    void remember(String key, Judgement judgement) {
        Path file = file(key);
        try {
            Path parent = Files.createDirectories(folder.resolve(key.substring(0, 2)));
            Path draft = Files.createTempFile(parent, ".draft", "");
            Files.write(draft, json.writeValueAsBytes(judgement));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the verdict cache " + folder + " cannot be written", e);
        }
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2) + ".json");
    }
}
