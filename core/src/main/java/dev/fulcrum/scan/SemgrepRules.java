package dev.fulcrum.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.Sha256;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Fulcrum's own rules for Semgrep, semgrep/LANGUAGE.yaml beside this class. They are written with anchors, which Semgrep's engine
 * does not resolve; it gets them as JSON.
 */
final class SemgrepRules {
    private static final int EDITION_BYTES = 4;

    private final Map<Language, ArrayNode> documents = new EnumMap<>(Language.class);
    private final Map<String, RuleTable.Rule> rules = new LinkedHashMap<>();
    private final Sha256 hash = new Sha256();
    private String edition = "";

    private SemgrepRules() {}

    /** The rules that come with Fulcrum. */
    static SemgrepRules bundled() {
        SemgrepRules all = new SemgrepRules();
        for (Language language : Language.values()) {
            all.read(language);
        }
        all.edition = all.hash.hex(EDITION_BYTES);
        return all;
    }

    private void read(Language language) {
        byte[] text = resource("semgrep/" + language.id() + ".yaml");
        hash.part(language.id(), text);
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        JsonNode document = Json.MAPPER.valueToTree(yaml.load(new String(text, StandardCharsets.UTF_8)));
        ArrayNode own = Json.MAPPER.createArrayNode();
        for (JsonNode rule : document.path("rules")) {
            String id = rule.path("id").asText();
            List<Cwe> cwes = new ArrayList<>();
            rule.at("/metadata/cwe").forEach(number -> cwes.add(new Cwe(number.asInt())));
            RuleTable.Rule meaning = new RuleTable.Rule(
                    cwes,
                    severity(rule.path("severity").asText()),
                    rule.path("message").asText());
            if (cwes.isEmpty() || rules.put(id, meaning) != null) {
                throw new IllegalStateException("the rule " + id + " names no weakness or occurs twice");
            }
            own.add(rule);
        }
        documents.put(language, own);
    }

    private static byte[] resource(String name) {
        try (InputStream stream = SemgrepRules.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }

    private static Finding.Severity severity(String word) {
        return switch (word) {
            case "ERROR" -> Finding.Severity.HIGH;
            case "WARNING" -> Finding.Severity.MEDIUM;
            case "INFO" -> Finding.Severity.LOW;
            default -> throw new IllegalStateException("a rule's severity is ERROR, WARNING or INFO, not " + word);
        };
    }

    /** The rules of these languages as the engine reads them. */
    String json(Set<Language> languages) {
        ObjectNode document = Json.MAPPER.createObjectNode();
        ArrayNode chosen = document.putArray("rules");
        languages.stream()
                .sorted()
                .forEach(
                        language -> Optional.ofNullable(documents.get(language)).ifPresent(chosen::addAll));
        return document.toString();
    }

    Optional<RuleTable.Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    Set<String> ids() {
        return rules.keySet();
    }

    /** Eight hex digits that change with any rule. */
    String edition() {
        return edition;
    }
}
