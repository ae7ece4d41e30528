package dev.fulcrum.cli;

import dev.fulcrum.UserError;
import dev.fulcrum.corpus.PairFile;
import dev.fulcrum.corpus.PairReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Code that was published elsewhere. */
@Command(
        name = "corpus",
        description = "Bring in code for calibration and training.",
        subcommands = CorpusCommand.Pairs.class)
final class CorpusCommand {

    @Command(
            name = "pairs",
            description = {
                "Turn published pairs of secure and insecure functions into JSON lines.",
                "calibrate reads them as truth, training as examples: id, language, cwe, secure, insecure, instruction, origin."
            })
    static final class Pairs implements Callable<Integer> {
        private static final Set<String> FORMATS = Set.of("sven", "safecoder");

        @Parameters(index = "0", paramLabel = "FORMAT", description = "sven or safecoder.")
        private String format = "";

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "JSON lines as published.")
        private List<Path> files = new ArrayList<>();

        @Option(names = "--out", required = true, paramLabel = "PAIRS.jsonl", description = "Where to write.")
        private Path out = Path.of("");

        @Override
        public Integer call() {
            if (!FORMATS.contains(format)) {
                throw new UserError("format \"" + format + "\" is unknown; allowed: sven, safecoder");
            }
            PairReader.Content content = PairReader.read(format, files);
            PairFile.write(out, content.pairs());
            System.out.printf("wrote %d pairs to %s%n", content.pairs().size(), out);
            content.leftOut()
                    .forEach((ending, count) -> System.out.printf(
                            "left out: %d pairs in .%s files, which are no Python, JavaScript or C%n", count, ending));
            return 0;
        }
    }
}
