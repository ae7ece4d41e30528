package dev.fulcrum.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** From nothing to a report. */
@Command(
        name = "quickstart",
        description = "Set up what is missing, run studies/quickstart.yaml on the embedded model, write the report.")
final class QuickstartCommand implements Callable<Integer> {
    private final Installation installation;

    QuickstartCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        SetupCommand.install(installation, false);
        Studio studio = new Studio(installation);
        return studio.run(studio.read(installation.root().resolve("studies/quickstart.yaml")), new JudgingOptions());
    }
}
