package dev.fulcrum.scan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads tools' JSON. */
final class Json {
    static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(64 << 20)
                            .build())
                    .build())
            .build();

    private Json() {}

    /** A tool's whole output as one document. */
    static JsonNode document(String text) throws UnusableOutput {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node == null || node.isMissingNode()) {
                throw new UnusableOutput(Errored.Cause.CRASHED, "printed no report");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new UnusableOutput(Errored.Cause.CRASHED, "printed no JSON: " + e.getOriginalMessage());
        }
    }
}
