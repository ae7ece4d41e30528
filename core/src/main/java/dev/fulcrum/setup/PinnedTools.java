package dev.fulcrum.setup;

import dev.fulcrum.Folders;
import dev.fulcrum.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tools that a language's package manager brings from a lock file with hashes; the stamp holds the lock file's. */
final class PinnedTools extends MadeOnce {
    /** Whose package manager fetches. */
    enum Registry {
        PIP,
        NPM
    }

    private final Registry registry;
    private final Path sources;
    private final Path target;

    /**
     * Describes the tools.
     *
     * @param sources holds the lock file
     * @param target where the tools live, readable by the guests' account
     */
    PinnedTools(String name, String purpose, Registry registry, Path sources, Path target) {
        super(name, purpose, target, target.resolve("fulcrum-lock.sha256"));
        this.registry = registry;
        this.sources = sources;
        this.target = target;
    }

    @Override
    String madeOf() throws IOException {
        return Sha256.of(lock());
    }

    @Override
    State.Missing missing() {
        return new State.Missing("not installed from " + lock().getFileName(), "run: fulcrum setup");
    }

    @Override
    void make(Announcer announcer) throws IOException {
        Folders.delete(target);
        Files.createDirectories(target);
        switch (registry) {
            case PIP -> installPython(announcer);
            case NPM -> installNode(announcer);
        }
    }

    private void installPython(Announcer announcer) {
        run(announcer, List.of("/usr/bin/python3", "-m", "venv", target.toString()));
        run(
                announcer,
                List.of(
                        target.resolve("bin/python").toString(),
                        "-m",
                        "pip",
                        "install",
                        "--quiet",
                        "--disable-pip-version-check",
                        "--no-cache-dir",
                        "--require-hashes",
                        "--no-deps",
                        "--only-binary",
                        ":all:",
                        "-r",
                        lock().toString()));
    }

    private void installNode(Announcer announcer) throws IOException {
        for (String file : List.of("package.json", "package-lock.json")) {
            Files.copy(sources.resolve(file), target.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        run(
                announcer,
                List.of("npm", "ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"));
    }

    private void run(Announcer announcer, List<String> command) {
        Commands.run(name(), command, Map.of("PIP_NO_INPUT", "1"), target, Optional.of(target), announcer);
    }

    private Path lock() {
        return sources.resolve(
                switch (registry) {
                    case PIP -> "requirements.txt";
                    case NPM -> "package-lock.json";
                });
    }
}
