package fr.pixemploi.assessment.psychometrics.workbench;

import fr.pixemploi.assessment.bank.seal.SealFault;
import fr.pixemploi.assessment.bank.seal.SealKeys;
import fr.pixemploi.assessment.psychometrics.workbench.input.BadInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where commands find the keys of the reserved pool: in the environment, since a command line is seen by others. */
final class KeyVariable {
    /** What the service reads. */
    static final String USUAL = "PIXEMPLOI_RESERVED_POOL_KEY";

    @Option(
            names = "--key-env",
            paramLabel = "NAME",
            description = "Variable of the environment that holds the keyset; " + USUAL + " when not given.")
    private @Nullable String name;

    boolean named() {
        return name != null;
    }

    /** @throws BadInput when the variable is empty or holds something else */
    SealKeys keys(Workbench workbench) {
        String variable = name == null ? USUAL : name;
        String text = workbench
                .variable(variable)
                .orElseThrow(() -> new BadInput("there is no key: the variable " + variable + " is not set"));
        try {
            return SealKeys.of(text);
        } catch (SealFault fault) {
            throw new BadInput("the variable " + variable + " " + fault.getMessage());
        }
    }
}
