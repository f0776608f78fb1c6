package fr.pixemploi.assessment.psychometrics.workbench;

import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.review.sheet.PoolSealing;
import fr.pixemploi.assessment.psychometrics.workbench.input.BadInput;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code workbench unseal}: whether a sealed pool opens and its items are good. It writes no clear file anywhere. */
@Command(
        name = "unseal",
        description = "Opens every file of a sealed reserved pool in memory and checks its items beside the open bank.",
        footer = {"", "Keys, deployment, rotation: assessment-service/docs/reserved-pool.md."},
        mixinStandardHelpOptions = true)
final class UnsealCommand implements Callable<Integer> {
    @Option(names = "--check", required = true, paramLabel = "DIR", description = "The sealed directory.")
    private @Nullable Path sealed;

    @Mixin
    private KeyVariable keyVariable = new KeyVariable();

    @Option(
            names = "--open-bank",
            paramLabel = "DIR",
            description =
                    "An open bank outside the service: measurement.yaml and open/; the packaged one when not given.")
    private @Nullable Path openBank;

    @ParentCommand
    private @Nullable Workbench workbench;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try {
            PoolSealing.Found found = PoolSealing.check(
                    Objects.requireNonNull(sealed), keyVariable.keys(Objects.requireNonNull(workbench)), openBank);
            Objects.requireNonNull(spec).commandLine().getOut().println(SealCommand.line(found));
            return 0;
        } catch (BankFault fault) {
            throw new BadInput(String.valueOf(fault.getMessage()));
        }
    }
}
