package dev.fulcrum.setup;

import dev.fulcrum.Folders;
import dev.fulcrum.Sha256;
import dev.fulcrum.UserError;
import dev.fulcrum.syntax.ParserLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * tree-sitter and its grammars, compiled from the sources in their packages: what the Maven artifacts bring is not optimised. The versions
 * of the grammars are those of the artifacts.
 */
final class SyntaxParsers extends MadeOnce {
    /**
     * A package with sources.
     *
     * @param sha256 of the package's file
     * @param folders folders inside it that are compiled or included
     */
    private record Source(String name, String version, String sha256, List<String> folders) {
        String archive() {
            return name + "-" + version + ".tgz";
        }

        String requirement() {
            return name + "@" + version;
        }
    }

    private static final String RUNTIME = "vendor/tree-sitter/lib";

    private static final List<Source> SOURCES = List.of(
            new Source(
                    "tree-sitter",
                    "0.25.0",
                    "016448ee8e2c23aed7e1155c118cd66cd026e6436f7394b3f3606d30bf9aaa4a",
                    List.of("package/" + RUNTIME)),
            new Source(
                    "tree-sitter-python",
                    "0.25.0",
                    "63b76b3fa8181fd79eaad4abcdb21e2babcb504dbfc7710a89934fa456d26096",
                    List.of("package/src")),
            new Source(
                    "tree-sitter-javascript",
                    "0.25.0",
                    "6214ce23d03aba525ba8edd6ca7caf365c969f2c2dbfc353e376ca54507ffb92",
                    List.of("package/src")),
            new Source(
                    "tree-sitter-c",
                    "0.24.1",
                    "8e9ecd7687665d2fa1b3c07fbd1f4380b7d285850d6954629e2156e1b757451e",
                    List.of("package/src")));

    private static final int MEGABYTES = 3;

    private static final List<String> COMPILER = List.of(
            "gcc",
            "-O3",
            "-std=gnu11",
            "-w",
            "-fPIC",
            "-fvisibility=hidden",
            "-fno-semantic-interposition",
            "-shared",
            "-Wl,-Bsymbolic");

    private final Path folder;
    private final Path library;
    private final Path downloads;

    SyntaxParsers(Path home) {
        super(
                "syntax parsers",
                "optimised parsers: without them the binding's own build parses the same trees several times slower",
                home.resolve(ParserLibrary.FOLDER).resolve(ParserLibrary.NAME),
                home.resolve(ParserLibrary.FOLDER).resolve("made-of.sha256"));
        this.folder = home.resolve(ParserLibrary.FOLDER);
        this.library = folder.resolve(ParserLibrary.NAME);
        this.downloads = home.resolve("downloads/syntax-parsers");
    }

    @Override
    State.Missing missing() {
        return new State.Missing("not compiled from their sources", "run: fulcrum setup (" + MEGABYTES + " MB)");
    }

    @Override
    void make(Announcer announcer) throws IOException {
        Folders.delete(downloads);
        Files.createDirectories(downloads);
        Files.createDirectories(folder);
        fetch(announcer);
        compile(announcer);
        Folders.delete(downloads);
    }

    private void fetch(Announcer announcer) throws IOException {
        List<String> fetch = new ArrayList<>(List.of("npm", "pack", "--silent"));
        SOURCES.forEach(source -> fetch.add(source.requirement()));
        Commands.run(name() + " (" + MEGABYTES + " MB)", fetch, Map.of(), downloads, Optional.of(downloads), announcer);
        for (Source source : SOURCES) {
            Path archive = downloads.resolve(source.archive());
            String actual = Sha256.of(archive);
            if (!actual.equals(source.sha256())) {
                throw new UserError(
                        source.requirement() + " has SHA-256 " + actual + ", but " + source.sha256()
                                + " is expected: it was changed or damaged on its way; nothing of it was used. Run set-up again");
            }
            Path folder = Files.createDirectories(downloads.resolve(source.name()));
            List<String> unpack = new ArrayList<>(List.of(
                    "tar",
                    "--extract",
                    "--gzip",
                    "--no-same-owner",
                    "--strip-components=1",
                    "--file=" + archive,
                    "--directory=" + folder));
            unpack.addAll(source.folders());
            Commands.run("unpacking " + name(), unpack, Map.of(), downloads, Optional.empty(), announcer);
        }
    }

    private void compile(Announcer announcer) throws IOException {
        Path unit = downloads.resolve("flat_tree.c");
        Files.writeString(unit, ownSource());
        Path runtime = downloads.resolve("tree-sitter").resolve(RUNTIME);
        List<String> compile = new ArrayList<>(COMPILER);
        compile.addAll(List.of("-I" + runtime.resolve("include"), "-I" + runtime.resolve("src")));
        compile.add(unit.toString());
        for (Source source : SOURCES.subList(1, SOURCES.size())) {
            for (String file : List.of("parser.c", "scanner.c")) {
                Path path = downloads.resolve(source.name()).resolve("src").resolve(file);
                if (Files.exists(path)) {
                    compile.add(path.toString());
                }
            }
        }
        Path part = folder.resolve(ParserLibrary.NAME + ".part");
        compile.addAll(List.of("-o", part.toString()));
        Commands.run("compiling " + name(), compile, Map.of(), downloads, Optional.empty(), announcer);
        Files.move(part, library, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    String madeOf() throws IOException {
        StringBuilder parts = new StringBuilder(String.join(" ", COMPILER)).append(ownSource());
        SOURCES.forEach(source -> parts.append(source.sha256()));
        return Sha256.of(parts.toString());
    }

    private static String ownSource() throws IOException {
        try (InputStream in = SyntaxParsers.class.getResourceAsStream(ParserLibrary.SOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + ParserLibrary.SOURCE + " is missing");
            }
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
