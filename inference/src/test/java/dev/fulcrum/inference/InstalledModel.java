package dev.fulcrum.inference;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The model that the set-up installs, where it is installed. */
final class InstalledModel {
    private InstalledModel() {}

    /** Skips the test with a reason when the model or its libraries are not here. */
    static EmbeddedModelSettings settings() {
        Path home = home();
        EmbeddedModelSettings settings = EmbeddedModelSettings.of(
                "smollm2", home.resolve("native/llama"), home.resolve("models/smollm2-135m-instruct.Q4_1.gguf"));
        Assumptions.assumeTrue(
                Files.isRegularFile(settings.gguf()),
                () -> "the embedded model is not installed at " + settings.gguf() + "; run ./fulcrum setup");
        Assumptions.assumeTrue(
                Files.isRegularFile(settings.libraries().resolve(LlamaLibrary.LLAMA)),
                () -> "llama.cpp is not installed at " + settings.libraries() + "; run ./fulcrum setup");
        return settings;
    }

    private static Path home() {
        String configured = System.getenv("FULCRUM_HOME");
        return configured != null ? Path.of(configured) : Path.of(System.getProperty("fulcrum.root", "."), ".fulcrum");
    }
}
