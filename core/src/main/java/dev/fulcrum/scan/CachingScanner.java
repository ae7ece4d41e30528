package dev.fulcrum.scan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.Sha256;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers what a scanner said about a text, by the text, the scanner and its version. What a scanner could not judge is asked
 * again: the machine may have been to blame. Thread-safe, also between processes.
 */
final class CachingScanner implements Scanner {
    /** Raised when adapters or tables change what a tool's report means. */
    private static final String MEANING = "3";

    private final Scanner scanner;
    private final Path folder;

    /** @param folder need not exist */
    CachingScanner(Scanner scanner, Path folder) {
        this.scanner = scanner;
        this.folder = folder;
    }

    @Override
    public String name() {
        return scanner.name();
    }

    @Override
    public String version() {
        return scanner.version();
    }

    @Override
    public Set<Language> languages() {
        return scanner.languages();
    }

    @Override
    public ScanReport scan(List<SourceUnit> units) {
        long start = System.nanoTime();
        List<ScanReport> parts = new ArrayList<>();
        List<SourceUnit> unknown = new ArrayList<>();
        for (SourceUnit unit : units) {
            Optional<List<Finding>> known = recall(unit);
            if (known.isPresent()) {
                parts.add(new ScanReport(known.get(), List.of(), List.of()));
            } else {
                unknown.add(unit);
            }
        }
        Duration processor = Duration.ZERO;
        if (!unknown.isEmpty()) {
            ScanReport fresh = scanner.scan(unknown);
            unknown.stream()
                    .filter(unit -> !fresh.errored(name(), unit.id()))
                    .forEach(unit -> remember(unit, fresh.in(unit.id())));
            parts.add(new ScanReport(fresh.findings(), fresh.errors(), List.of()));
            for (ToolRun run : fresh.runs()) {
                processor = processor.plus(run.processor());
            }
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        ToolRun run = new ToolRun(name(), version(), units.size(), units.size() - unknown.size(), wall, processor);
        parts.add(new ScanReport(List.of(), List.of(), List.of(run)));
        return ScanReport.merge(parts);
    }

    private Path file(SourceUnit unit) {
        String key =
                String.join("\0", MEANING, name(), version(), unit.language().id(), unit.code());
        String hash = Sha256.of(key);
        return folder.resolve(name()).resolve(hash.substring(0, 2)).resolve(hash.substring(2) + ".json");
    }

    private Optional<List<Finding>> recall(SourceUnit unit) {
        Path file = file(unit);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            List<Finding> findings = new ArrayList<>();
            for (JsonNode node : Json.MAPPER.readTree(Files.readString(file))) {
                findings.add(finding(node, unit.id()));
            }
            return Optional.of(findings);
        } catch (JsonProcessingException torn) {
            // Cut off by a crash of the machine: as if it were not there.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private void remember(SourceUnit unit, List<Finding> findings) {
        ArrayNode nodes = Json.MAPPER.createArrayNode();
        findings.forEach(finding -> node(nodes.addObject(), finding));
        Path file = file(unit);
        try {
            Path home = Optional.ofNullable(file.getParent()).orElse(folder);
            Files.createDirectories(home);
            Path draft = Files.createTempFile(home, ".draft-", "");
            Files.writeString(draft, nodes.toString());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static void node(ObjectNode node, Finding finding) {
        node.put("rule", finding.rule());
        ArrayNode cwes = node.putArray("cwe");
        finding.cwes().forEach(cwe -> cwes.add(cwe.number()));
        node.put("severity", finding.severity().name());
        node.put("confidence", finding.confidence().name());
        node.put("line", finding.line());
        node.put("column", finding.column());
        node.put("end", finding.endLine());
        node.put("message", finding.message());
        node.put("snippet", finding.snippet());
    }

    private Finding finding(JsonNode node, String unit) {
        List<Cwe> cwes = new ArrayList<>();
        node.path("cwe").forEach(number -> cwes.add(new Cwe(number.asInt())));
        return new Finding(
                name(),
                node.path("rule").asText(),
                cwes,
                Finding.Severity.valueOf(node.path("severity").asText()),
                Finding.Confidence.valueOf(node.path("confidence").asText()),
                unit,
                node.path("line").asInt(),
                node.path("column").asInt(),
                node.path("end").asInt(),
                node.path("message").asText(),
                node.path("snippet").asText());
    }
}
