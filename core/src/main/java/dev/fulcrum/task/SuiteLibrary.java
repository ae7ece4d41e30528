package dev.fulcrum.task;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.fulcrum.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The suites at hand: the built-in ones, readable folders, and the imported ones, kept in the home. */
public final class SuiteLibrary {
    private static final String ENDING = ".json.gz";
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    private final Path builtIn;
    private final Path imported;

    /**
     * Opens the library.
     *
     * @param builtIn the project's {@code suites} folder
     * @param home Fulcrum's home; imported suites lie in its {@code suites} folder
     */
    public SuiteLibrary(Path builtIn, Path home) {
        this.builtIn = builtIn;
        this.imported = home.resolve("suites");
    }

    /** The data sets that can be imported. */
    public static List<SuiteImporter> importers() {
        return List.of(
                new HumanEvalImporter(),
                EvalPlusImporter.humanEval(),
                EvalPlusImporter.mbpp(),
                new HumanEvalXImporter(),
                new HumanEvalPackImporter(),
                new HumanEvalCImporter(),
                new QuixBugsImporter(),
                new CodeXglueImporter(CodeXglueImporter.Question.REFINEMENT, Optional.empty()),
                new CodeXglueImporter(CodeXglueImporter.Question.LINE, Optional.empty()),
                new CodeXglueImporter(CodeXglueImporter.Question.TOKEN, Optional.empty()),
                new CwevalImporter(),
                new SallmImporter(),
                new CyberSecEvalImporter());
    }

    /** Names of all suites, sorted. */
    public List<String> names() {
        Set<String> names = new TreeSet<>();
        list(builtIn).stream()
                .filter(Files::isDirectory)
                .forEach(folder -> names.add(String.valueOf(folder.getFileName())));
        list(imported).stream()
                .map(file -> String.valueOf(file.getFileName()))
                .filter(name -> name.endsWith(ENDING) || Files.isDirectory(imported.resolve(name)))
                .forEach(name ->
                        names.add(name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name));
        return List.copyOf(names);
    }

    /**
     * Finds a suite.
     *
     * @param name of a suite at hand, or the path of a folder in Fulcrum's format
     */
    public Suite suite(String name) {
        Path file = imported.resolve(name + ENDING);
        if (Files.isRegularFile(file)) {
            return load(file);
        }
        if (Files.isDirectory(folder(name))) {
            return new SuiteReader().read(folder(name));
        }
        throw new UserError("suite \"" + name + "\" is unknown; suites here: " + String.join(", ", names())
                + ". Bring others in with: fulcrum suite import FORMAT FILE --name " + name);
    }

    /** Where the files of a suite in Fulcrum's own format lie, or would lie. */
    public Path folder(String name) {
        if (name.contains("/")) {
            return Path.of(name);
        }
        return Files.isDirectory(builtIn.resolve(name)) ? builtIn.resolve(name) : imported.resolve(name);
    }

    /**
     * Where a suite of this name that is made here may be written.
     *
     * @throws UserError when the name is taken or no name for a suite
     */
    public Path newFolder(String name) {
        requireName(name);
        if (names().contains(name)) {
            throw new UserError("suite \"" + name + "\" is there already; choose another name");
        }
        return imported.resolve(name);
    }

    /** Reads a data set and keeps it under the name, replacing an earlier import of that name. */
    public Suite importSuite(String format, Path file, String name) {
        return importSuite(importer(format), file, name);
    }

    /** Like {@link #importSuite(String, Path, String)}, for formats whose files do not say their language. */
    public Suite importSuite(String format, Path file, String name, Language language) {
        return importSuite(importer(format).in(language), file, name);
    }

    private Suite importSuite(SuiteImporter importer, Path file, String name) {
        requireName(name);
        Suite suite = importer.read(file, name);
        store(suite);
        return suite;
    }

    private void requireName(String name) {
        if (!name.matches("[a-z0-9][a-z0-9._+-]*") || Files.isDirectory(builtIn.resolve(name))) {
            throw new UserError(
                    "\"" + name
                            + "\" cannot name an imported suite: small letters, digits and . _ + - are allowed, and no built-in suite's name");
        }
    }

    /** What a data set holds and its suite does not, a sentence each. */
    public List<String> leftOut(String format, Path file) {
        return importer(format).leftOut(file);
    }

    /** Known defects of the data set that a suite was imported from, by task: suites/known-defects.yaml. */
    public Map<String, String> knownDefects(Suite suite) {
        return KnownDefects.of(suite, builtIn.resolve("known-defects.yaml"));
    }

    /** Reads a data set without keeping it. */
    public Suite read(String format, Path file, String name) {
        return importer(format).read(file, name);
    }

    private static SuiteImporter importer(String format) {
        return importers().stream()
                .filter(candidate -> candidate.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new UserError("format \"" + format + "\" is unknown; allowed: "
                        + String.join(
                                ", ",
                                importers().stream().map(SuiteImporter::format).toList())));
    }

    private void store(Suite suite) {
        try {
            Files.createDirectories(imported);
            Path part = Files.createTempFile(imported, suite.name(), ".part");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(part))) {
                JSON.writeValue(out, suite);
            }
            Files.move(part, imported.resolve(suite.name() + ENDING), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UserError("the suite cannot be kept in " + imported + ": " + failed.getMessage());
        }
    }

    private static Suite load(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return JSON.readValue(in, Suite.class);
        } catch (IOException broken) {
            throw new UserError(file + " cannot be read (" + broken.getMessage() + "); import the suite again");
        }
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
