package dev.fulcrum.cli;

import dev.fulcrum.UserError;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ScopeType;

/** The door: every command hangs here. */
@Command(
        name = "fulcrum",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        version = "fulcrum 0.1.0",
        description = "Measures and improves the trade-off between accuracy and security of generated code.",
        footer = {
            "",
            "Exit codes: 0 done, 1 a bug, 2 usage or configuration, 3 a gate failed, 4 incomplete but resumable, 130 interrupted.",
            "State lives in $FULCRUM_HOME (default .fulcrum in the working folder)."
        })
public final class Fulcrum {
    static final int BUG = 1;
    static final int USER_ERROR = 2;
    static final int GATE_FAILED = 3;
    static final int INCOMPLETE = 4;

    private static final List<Class<?>> COMMANDS = List.of(
            HelpCommand.class,
            SetupCommand.class,
            DoctorCommand.class,
            QuickstartCommand.class,
            StudyCommand.class,
            SuiteCommand.class,
            EvaluateCommand.class,
            ScanCommand.class,
            CalibrateCommand.class,
            AnalyzeCommand.class,
            CorpusCommand.class,
            CompareCommand.class,
            RunCommand.class,
            ExportCommand.class,
            StatisticsCommand.class,
            BenchCommand.class);

    private Fulcrum() {}

    public static void main(String[] arguments) {
        Installation installation = Installation.ofEnvironment(Clock.systemUTC());
        System.exit(run(installation, arguments));
    }

    /** Runs one command line and returns its exit code. */
    static int run(Installation installation, String... arguments) {
        return commandLine(installation, arguments).execute(arguments);
    }

    /** The whole tree of commands, or its one branch when the first word names it: reading all others takes most of a start. */
    static CommandLine commandLine(Installation installation, String... arguments) {
        CommandLine line = new CommandLine(new Fulcrum(), new Commands(installation));
        String first = arguments.length == 0 ? "" : arguments[0];
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> command.getAnnotation(Command.class).name().equals(first))
                .toList();
        (named.isEmpty() ? COMMANDS : named).forEach(line::addSubcommand);
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof UserError error) {
                command.getErr().println("fulcrum: " + error.getMessage());
                return USER_ERROR;
            }
            command.getErr().println("fulcrum: this is a bug in Fulcrum, please report it with these lines");
            failure.printStackTrace(command.getErr());
            return BUG;
        });
        return line;
    }
}
