package fr.pixemploi.assessment.psychometrics.workbench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.review.sheet.PoolSealing;
import fr.pixemploi.assessment.bank.seal.SealFault;
import fr.pixemploi.assessment.bank.seal.SealKeys;
import fr.pixemploi.assessment.psychometrics.workbench.input.BadInput;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code workbench seal}: makes the sealed directory of certification's reserved pool out of a clear one. */
@Command(
        name = "seal",
        description = {
            "Checks a clear reserved pool beside the open bank and seals each of its files.",
            "Refused: an unreadable item, one that is not \"pool: reserved\", one that shares its id, its family or its"
                    + " instruction (figures aside) with the open bank."
        },
        footer = {"", "Keys, deployment, rotation: assessment-service/docs/reserved-pool.md."},
        mixinStandardHelpOptions = true)
final class SealCommand implements Callable<Integer> {
    @Option(names = "--in", required = true, paramLabel = "DIR", description = "Clear pool: index.txt and YAML files.")
    private @Nullable Path in;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to; empty or not there yet.")
    private @Nullable Path out;

    @Mixin
    private KeyVariable keyVariable = new KeyVariable();

    @Option(
            names = "--new-key",
            description = "Seals with a new key and tells it on standard error, once. With --key-env the keys of that"
                    + " variable stay in the keyset, so that what they sealed still opens.")
    private boolean newKey;

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
        Workbench called = Objects.requireNonNull(workbench);
        SealKeys keys = keys(called);
        Path target = Objects.requireNonNull(out);
        Instant now = called.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        try {
            PoolSealing.Found found = PoolSealing.seal(Objects.requireNonNull(in), target, keys, now, openBank);
            if (newKey) tell(keys);
            Objects.requireNonNull(spec).commandLine().getOut().println(line(found));
            return 0;
        } catch (BankFault fault) {
            throw new BadInput(String.valueOf(fault.getMessage()));
        } catch (SealFault fault) {
            throw new BadInput(fault.what() + ": " + fault.getMessage());
        }
    }

    static String line(PoolSealing.Found found) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("items", found.items())
                .put("files", found.files())
                .put("keyId", found.keyId())
                .put("created", found.created().toString())
                .toString();
    }

    private SealKeys keys(Workbench from) {
        if (!newKey) return keyVariable.keys(from);
        return keyVariable.named() ? keyVariable.keys(from).renewed() : SealKeys.fresh();
    }

    private void tell(SealKeys keys) {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        err.println("The new key is number " + keys.newest()
                + ". It is shown this once and kept nowhere: put it in your"
                + " vault, and give it to the service as " + KeyVariable.USUAL + ". Never store it beside the sealed"
                + " directory.");
        err.println(keys.text());
        if (keys.numbers().size() == 1) return;
        err.println(
                "It opens what keys " + keys.numbers() + " sealed. The new key alone, for later, when no sitting under"
                        + " what the others sealed is open any more:");
        err.println(keys.newestOnly().text());
    }
}
