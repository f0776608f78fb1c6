package fr.pixemploi.assessment.workbench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.adaptive.model.ResponseTime;
import fr.pixemploi.assessment.bank.BankFault;
import fr.pixemploi.assessment.bank.OpenBank;
import fr.pixemploi.assessment.bank.domain.Item;
import fr.pixemploi.assessment.bank.domain.ItemBank;
import fr.pixemploi.assessment.bank.domain.Measurement;
import fr.pixemploi.assessment.bank.domain.Pool;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code workbench bank}: the service's open item bank as the JSON that simulations and calibrations read. No keys, no texts. */
@Command(
        name = "bank",
        description = {
            "Prints the service's open item bank, its items' parameters and what is assumed of people, as JSON:",
            "what calibrate --bank and simulate --bank read."
        },
        footer = {"", "Fields: assessment-service/docs/calibration.md."},
        mixinStandardHelpOptions = true)
final class BankCommand implements Callable<Integer> {
    @Option(
            names = "--directory",
            paramLabel = "DIR",
            description = "A bank outside the service: measurement.yaml and open/; the packaged one when not given.")
    private @Nullable Path directory;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        ItemBank bank;
        try {
            bank = OpenBank.read(directory);
        } catch (BankFault fault) {
            throw new BadInput(String.valueOf(fault.getMessage()));
        }
        Measurement measurement = bank.measurement();
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("version", bank.version());
        ArrayNode competences = document.putArray("competences");
        measurement.competences().forEach(code -> competences.add(code.value()));
        CalibrationBank.write(measurement.prior(Measurement.EVERYONE), document);
        document.put("speedVariance", measurement.times().speedVariance());
        ArrayNode items = document.putArray("items");
        for (Item item : bank.active(Pool.OPEN)) write(item, bank, items.addObject());
        Objects.requireNonNull(spec).commandLine().getOut().println(document.toPrettyString());
        return 0;
    }

    private static void write(Item item, ItemBank bank, ObjectNode into) {
        into.put("id", item.id().value());
        into.put("competence", item.competence().value());
        into.put("model", "logistic");
        CalibrationBank.parameters(item.parameters(), into);
        ResponseTime time = bank.measured(item.id()).orElseThrow().time();
        into.putObject("seconds").put("beta", time.beta()).put("alpha", time.alpha());
        into.put("origin", item.calibrated() ? CalibrationBank.CALIBRATED : "author");
        if (item.family() != null) into.put("family", item.family());
    }
}
