package dev.fulcrum.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fulcrum.UserError;
import dev.fulcrum.sandbox.GuestHome;
import dev.fulcrum.syntax.ParserLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the compiled parsers are there, as an installation sees it; nothing is fetched. */
final class SyntaxParsersTest {
    private static final Path ROOT = Path.of(System.getProperty("fulcrum.root", ".."));
    private static final String STAMP = "made-of.sha256";

    @TempDir
    private Path home;

    private final List<String> announced = new ArrayList<>();

    @Test
    void anEmptyHomeMissesThemAndSaysWhatToDo() {
        assertThat(parsers().state()).isInstanceOfSatisfying(Part.State.Missing.class, missing -> {
            assertThat(missing.detail()).isEqualTo("not compiled from their sources");
            assertThat(missing.remedy()).startsWith("run: fulcrum setup");
        });
    }

    @Test
    void aLibraryMadeOfSomethingElseIsMissing() throws IOException {
        Path folder = Files.createDirectories(home.resolve(ParserLibrary.FOLDER));
        Files.write(folder.resolve(ParserLibrary.NAME), new byte[] {1});
        assertThat(parsers().state()).isInstanceOf(Part.State.Missing.class);
        Files.writeString(folder.resolve(STAMP), "0".repeat(64));
        assertThat(parsers().state()).isInstanceOf(Part.State.Missing.class);
    }

    @Test
    void compiledOnesArePresentAndInstallingThemAgainDoesNothing() throws IOException {
        Path folder = Files.createDirectories(home.resolve(ParserLibrary.FOLDER));
        Path library = Files.copy(installed(ParserLibrary.NAME), folder.resolve(ParserLibrary.NAME));
        assertThat(parsers().state()).isInstanceOf(Part.State.Missing.class);
        Files.copy(installed(STAMP), folder.resolve(STAMP));
        assertThat(parsers().state()).isEqualTo(new Part.State.Present(library.toString()));
        parsers().install(announcer());
        assertThat(announced).isEmpty();
        assertThat(Files.list(folder)).hasSize(2);
        Files.delete(library);
        assertThat(parsers().state()).isInstanceOf(Part.State.Missing.class);
    }

    @Test
    void aHomeThatCannotBeWrittenIsTheUsersBusiness() throws IOException {
        Files.writeString(home.resolve("downloads"), "a file where a folder should be");
        assertThatThrownBy(() -> parsers().install(announcer()))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("the syntax parsers cannot be made in " + home.resolve(ParserLibrary.FOLDER));
    }

    private static Path installed(String file) {
        String configured = System.getenv("FULCRUM_HOME");
        Path from = (configured == null ? ROOT.resolve(".fulcrum") : Path.of(configured))
                .resolve(ParserLibrary.FOLDER)
                .resolve(file);
        assumeTrue(Files.exists(from), "the parsers are not compiled");
        return from;
    }

    private Part parsers() {
        GuestHome guests = GuestHome.open(home, ROOT.resolve("guests"), announcement -> {});
        return new Setup(ROOT, home, guests)
                .parts().stream()
                        .filter(part -> part.name().equals("syntax parsers"))
                        .findFirst()
                        .orElseThrow();
    }

    private Part.Announcer announcer() {
        return new Part.Announcer() {
            @Override
            public void line(String text) {
                announced.add(text);
            }

            @Override
            public void transientLine(String text) {
                announced.add(text);
            }
        };
    }
}
