package dev.fulcrum.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fulcrum.task.Language;
import dev.fulcrum.task.SuiteLibrary;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The build of set-up and that of the binding see the same trees. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParserBuildsTest {
    private static final Path ROOT = Path.of(System.getProperty("fulcrum.root", ".."));
    private static final int DEEPEST = 400;

    private record Program(Language language, String code) {}

    private final TreeParser bound = BoundParser.load();
    private final Set<Program> references = references();
    private TreeParser compiled = bound;

    @BeforeEach
    void find() {
        Path home =
                Optional.ofNullable(System.getenv("FULCRUM_HOME")).map(Path::of).orElse(ROOT.resolve(".fulcrum"));
        Optional<TreeParser> found = CompiledParser.load(
                home.resolve(ParserLibrary.FOLDER).resolve(ParserLibrary.NAME).toAbsolutePath());
        assumeTrue(found.isPresent(), "the syntax parsers are not compiled: ./fulcrum setup");
        compiled = found.orElseThrow();
    }

    @Test
    void ofTheSuitesReferences() {
        assertThat(references.size()).isGreaterThan(1000);
        for (Program program : references) {
            assertSameTree(program.language(), program.code());
        }
    }

    @Test
    void ofProgramsThatDoNotParse() {
        Random random = new Random(7);
        for (Program program : references) {
            String code = program.code();
            int at = random.nextInt(code.length());
            assertSameTree(program.language(), code.substring(0, at));
            int to = at + random.nextInt(code.length() - at);
            assertSameTree(
                    program.language(),
                    code.substring(0, at) + ")}'\"é:".charAt(random.nextInt(6)) + code.substring(to));
        }
    }

    @Test
    void ofTextsInOtherLanguages() {
        for (Program program : references.stream().limit(200).toList()) {
            for (Language language : Language.values()) {
                assertSameTree(language, program.code());
            }
        }
    }

    @Test
    void ofOddTexts() {
        for (Language language : Language.values()) {
            assertSameTree(language, "");
            assertSameTree(language, "\n\n  \n");
            assertSameTree(language, "x = 'größer 😀'  # ü\r\ny = \"\u0000\"\n");
            assertSameTree(language, "x = 1;\n".repeat(20_000));
            assertSameTree(language, "%$§ ) ( \n".repeat(3_000));
        }
    }

    @Test
    void refuseTheSameDepth() {
        for (Language language : Language.values()) {
            int deepest = 1;
            while (isParsed(bound, language, deepest)) {
                deepest++;
            }
            assertThat(deepest).isGreaterThan(50);
            assertSameTree(language, nested(deepest - 1));
            int refused = deepest;
            assertThatThrownBy(() -> compiled.parse(language, new Source(nested(refused)), DEEPEST))
                    .isInstanceOf(SyntaxTree.TooDeep.class);
        }
    }

    private static String nested(int levels) {
        return "x = " + "(".repeat(levels) + "1" + ")".repeat(levels) + ";";
    }

    private static boolean isParsed(TreeParser parser, Language language, int levels) {
        try {
            parser.parse(language, new Source(nested(levels)), DEEPEST);
            return true;
        } catch (SyntaxTree.TooDeep e) {
            return false;
        }
    }

    private void assertSameTree(Language language, String code) {
        Source source = new Source(code);
        assertThat(text(compiled, language, source)).as(code).isEqualTo(text(bound, language, source));
    }

    /** Every cell of a tree, kinds and parts by name. */
    private static String text(TreeParser parser, Language language, Source source) {
        Grammar grammar = parser.grammar(language);
        StringBuilder text = new StringBuilder();
        int[] cells;
        try {
            cells = parser.parse(language, source, DEEPEST).cells();
        } catch (SyntaxTree.TooDeep e) {
            return "too deep";
        }
        for (int at = 0; at < cells.length; at += FlatTree.CELLS) {
            int kind = cells[at + FlatTree.SYMBOL];
            text.append(grammar.type(kind & 0xFFFF))
                    .append(grammar.isNamed(kind & 0xFFFF) ? " named " : " ")
                    .append((kind & FlatTree.MISSING) != 0 ? "missing " : "")
                    .append(grammar.field(cells[at + FlatTree.FIELD]));
            for (int cell = FlatTree.START; cell < FlatTree.CELLS; cell++) {
                text.append(' ').append(cells[at + cell]);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static Set<Program> references() {
        Set<Program> programs = new LinkedHashSet<>();
        new SuiteLibrary(ROOT.resolve("suites"), ROOT)
                .suite("fulcrum")
                .tasks()
                .forEach(task -> task.references()
                        .forEach(reference -> programs.add(new Program(task.language(), reference.code()))));
        return programs;
    }
}
