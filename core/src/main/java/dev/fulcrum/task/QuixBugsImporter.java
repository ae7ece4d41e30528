package dev.fulcrum.task;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * QuixBugs for Python as OctoPack keeps it: {@code name, buggy_program, docstring, solution, tests}. Tests that make objects of classes of their
 * own, and programs that are generators, get a driver on both sides that turns them into plain data and back.
 *
 * @see "Lin et al. 2017, QuixBugs: A Multi-Lingual Program Repair Benchmark Set Based on the Quixey Challenge"
 */
final class QuixBugsImporter implements SuiteImporter {
    private static final Pattern OWN_CLASSES = Pattern.compile("(?m)^class ");
    private static final Pattern GENERATOR = Pattern.compile("(?m)^\\s+yield\\b");

    @Override
    public String format() {
        return "quixbugs";
    }

    @Override
    public Suite read(Path file, String name) {
        String crossing = ImportedLines.program("quixbugs_crossing.py");
        return ImportedLines.suite(file, name, format(), line -> task(line, crossing));
    }

    private static Task task(JsonLines.Line line, String crossing) {
        String name = line.text("name");
        String buggy = line.text("buggy_program");
        String tests = line.text("tests");
        boolean crosses = OWN_CLASSES.matcher(tests).find()
                || GENERATOR.matcher(line.text("solution")).find();
        Oracle oracle = new Oracle(
                Oracle.Form.HUMAN_EVAL,
                Profile.PURE,
                List.of(new TestProgram(
                        "test.py", crosses ? "%s%n%s = _sending(%2$s)%n%s".formatted(crossing, name, tests) : tests)),
                List.of(),
                List.of(),
                crosses
                        ? Optional.of(
                                new TestProgram("crossing.py", "%s%n%s = _receiving(%2$s)%n".formatted(crossing, name)))
                        : Optional.empty());
        return new Task(
                name,
                ImportedLines.scenario(name),
                Language.PYTHON,
                Kind.REPAIR,
                name,
                new Prompt(line.text("docstring").strip(), "", "", "", buggy),
                oracle,
                List.of(new Reference("solution", Reference.Standing.CORRECT, line.text("solution"))));
    }
}
