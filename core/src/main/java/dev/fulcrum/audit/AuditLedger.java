package dev.fulcrum.audit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The last audit of each suite, by the suite's hash: what changes a suite makes its audit void. */
public final class AuditLedger {
    private static final int MOST_DEFECTS = 20;

    private final Path folder;
    private final ObjectMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    /** @param folder made when something is entered, {@code $FULCRUM_HOME/audits} */
    public AuditLedger(Path folder) {
        this.folder = folder;
    }

    /**
     * An audit of a whole suite.
     *
     * @param defects how many were found
     * @param first some of them, as texts
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Entry(String suite, String hash, Instant when, int defects, List<String> first) {
        public boolean sound() {
            return defects == 0;
        }
    }

    /** Replaces an earlier entry of the same suite. */
    public void enter(AuditReport report, Instant when) {
        List<String> first = report.defects().stream()
                .limit(MOST_DEFECTS)
                .map(AuditReport.Defect::toString)
                .toList();
        Entry entry =
                new Entry(report.suite(), report.hash(), when, report.defects().size(), first);
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, ".draft", "");
            Files.write(draft, json.writeValueAsBytes(entry));
            Files.move(draft, file(report.hash()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the audit cannot be kept in " + folder, e);
        }
    }

    /** @return empty when this suite, as it is, was never audited here */
    public Optional<Entry> find(String hash) {
        try {
            return Optional.of(json.readValue(Files.readAllBytes(file(hash)), Entry.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the audit in " + file(hash) + " cannot be read; delete it", e);
        }
    }

    private Path file(String hash) {
        return folder.resolve(hash + ".json");
    }
}
