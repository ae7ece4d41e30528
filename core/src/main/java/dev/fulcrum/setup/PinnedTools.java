package dev.fulcrum.setup;

import dev.fulcrum.Folders;
import dev.fulcrum.Sha256;
import dev.fulcrum.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tools that a language's package manager brings from a lock file with hashes. A stamp beside them holds the lock file's hash, so that
 * a changed lock installs anew and an unchanged one needs no network.
 */
final class PinnedTools implements Part {
    /** Whose package manager fetches. */
    enum Registry {
        PIP,
        NPM
    }

    private final String name;
    private final String purpose;
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
        this.name = name;
        this.purpose = purpose;
        this.registry = registry;
        this.sources = sources;
        this.target = target;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String purpose() {
        return purpose;
    }

    @Override
    public State state() {
        try {
            boolean current = Files.exists(stamp()) && Files.readString(stamp()).equals(Sha256.of(lock()));
            return current
                    ? new State.Present(target.toString())
                    : new State.Missing("not installed from " + lock().getFileName(), "run: fulcrum setup");
        } catch (IOException unreadable) {
            return new State.Missing(unreadable.getMessage() + "", "run: fulcrum setup");
        }
    }

    @Override
    public void install(Announcer announcer) {
        if (state() instanceof State.Present) {
            return;
        }
        try {
            Folders.delete(target);
            Files.createDirectories(target);
            switch (registry) {
                case PIP -> installPython(announcer);
                case NPM -> installNode(announcer);
            }
            Files.writeString(stamp(), Sha256.of(lock()));
        } catch (IOException failed) {
            throw new UserError("the " + name + " cannot be installed in " + target + ": " + failed.getMessage());
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
        Commands.run(name, command, Map.of("PIP_NO_INPUT", "1"), target, Optional.of(target), announcer);
    }

    private Path lock() {
        return sources.resolve(
                switch (registry) {
                    case PIP -> "requirements.txt";
                    case NPM -> "package-lock.json";
                });
    }

    private Path stamp() {
        return target.resolve("fulcrum-lock.sha256");
    }
}
