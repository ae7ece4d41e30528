package dev.fulcrum.cli;

import dev.fulcrum.UserError;
import dev.fulcrum.inference.EmbeddedModel;
import dev.fulcrum.inference.EmbeddedModelSettings;
import dev.fulcrum.model.Model;
import dev.fulcrum.model.ModelCatalogue;
import dev.fulcrum.setup.Setup;
import java.nio.file.Path;
import java.util.List;

/** The models of this installation. */
final class LocalModels implements ModelCatalogue {
    private static final String EMBEDDED = "smollm2";

    private final Path home;
    private final int contexts;

    /**
     * Looks at a home.
     *
     * @param contexts requests that an embedded model answers at once
     */
    LocalModels(Path home, int contexts) {
        this.home = home;
        this.contexts = contexts;
    }

    @Override
    public List<String> names() {
        return List.of(EMBEDDED);
    }

    @Override
    public boolean has(String id) {
        return id.equals(EMBEDDED);
    }

    @Override
    public Model open(String id) {
        if (!has(id)) {
            throw new UserError("model \"" + id + "\" is unknown; models here: " + String.join(", ", names()));
        }
        return EmbeddedModel.open(
                EmbeddedModelSettings.of(EMBEDDED, home.resolve(Setup.LLAMA_FOLDER), home.resolve(Setup.MODEL_FILE))
                        .withContexts(contexts));
    }
}
