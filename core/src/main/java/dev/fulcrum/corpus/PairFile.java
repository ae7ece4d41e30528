package dev.fulcrum.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fulcrum.UserError;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Pairs as JSON lines: {@code id, language, cwe, secure, insecure} as {@code calibrate} reads truth, and {@code instruction, origin} for training.
 */
public final class PairFile {
    private PairFile() {}

    /** Writes a file anew. */
    public static void write(Path file, List<CodePair> pairs) {
        ObjectMapper json = new ObjectMapper();
        try (Writer out = Files.newBufferedWriter(file)) {
            for (CodePair pair : pairs) {
                out.write(json.createObjectNode()
                                .put("id", pair.id())
                                .put("language", pair.language().id())
                                .put("cwe", pair.cwe().toString())
                                .put("secure", pair.secure())
                                .put("insecure", pair.insecure())
                                .put("instruction", pair.instruction())
                                .put("origin", pair.origin())
                        + "\n");
            }
        } catch (IOException failed) {
            throw new UserError(file + " cannot be written: " + failed.getMessage());
        }
    }
}
