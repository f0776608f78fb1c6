package fr.pixemploi.assessment.psychometrics.workbench;

import fr.pixemploi.assessment.psychometrics.workbench.bank.StagesCommand;
import fr.pixemploi.assessment.psychometrics.workbench.input.BadInput;
import fr.pixemploi.assessment.psychometrics.workbench.life.LifeCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The workbench's main class. Results go to standard output, progress and errors to standard error. Exit codes: 0 done, 2 the
 * command line or its input is wrong (one line says what), 1 a fault of the workbench itself.
 *
 * <p>Each command is a class with {@code @Command}, listed in the annotation below; it reports bad input by
 * throwing {@link BadInput} before it prints anything.
 */
@Command(
        name = "workbench",
        description = "Tools of psychometricians: JSON in, JSON out.",
        mixinStandardHelpOptions = true,
        version = "Pix Emploi workbench",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            EstimateCommand.class,
            SimulateCommand.class,
            CalibrateCommand.class,
            RecoverCommand.class,
            LifeCommand.class,
            BankCommand.class,
            StagesCommand.class,
            BlindCommand.class,
            SealCommand.class,
            UnsealCommand.class,
            AnswerSheetCommand.class
        })
public final class Workbench implements Runnable {
    /** The command line or its input is wrong. */
    static final int WRONG_INPUT = 2;

    private static final int OWN_FAULT = 1;

    /** The environment, where secrets come from: a command line is seen by everyone on the machine. */
    private final Function<String, @Nullable String> environment;

    private final Clock clock;

    @Spec
    private @Nullable CommandSpec spec;

    private Workbench(Function<String, @Nullable String> environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    /** The command line, ready to be executed. */
    static CommandLine commandLine(Function<String, @Nullable String> environment, Clock clock) {
        return new CommandLine(new Workbench(environment, clock))
                .setParameterExceptionHandler((fault, arguments) -> {
                    tell(fault.getCommandLine(), fault.getMessage());
                    fault.getCommandLine()
                            .getErr()
                            .println("Try '"
                                    + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
                    return WRONG_INPUT;
                })
                .setExecutionExceptionHandler((fault, command, result) -> {
                    if (fault instanceof BadInput) {
                        tell(command, fault.getMessage());
                        return WRONG_INPUT;
                    }
                    tell(command, "internal fault, please report it: " + fault);
                    return OWN_FAULT;
                });
    }

    public static void main(String[] arguments) {
        CommandLine commandLine = commandLine(System::getenv, Clock.systemUTC());
        commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        int code = commandLine.execute(arguments);
        commandLine.getOut().flush();
        System.exit(code);
    }

    @Override
    public void run() {
        CommandSpec own = Objects.requireNonNull(spec);
        throw new ParameterException(own.commandLine(), "say which command");
    }

    /** A variable of the environment; empty when it is not set or holds nothing. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.apply(name)).filter(value -> !value.isBlank());
    }

    Clock clock() {
        return clock;
    }

    private static void tell(CommandLine command, @Nullable String message) {
        String name = command.getCommandSpec().qualifiedName();
        command.getErr()
                .println(name + ": "
                        + String.valueOf(message).lines().findFirst().orElse("no message"));
    }
}
