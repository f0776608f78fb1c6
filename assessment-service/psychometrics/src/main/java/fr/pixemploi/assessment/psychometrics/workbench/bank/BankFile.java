package fr.pixemploi.assessment.psychometrics.workbench.bank;

import fr.pixemploi.assessment.engine.model.ResponseTime;
import fr.pixemploi.assessment.engine.simulation.setting.SimulatedBank;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.CalibrationBank;
import fr.pixemploi.assessment.psychometrics.workbench.input.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A bank for simulation: the document that {@link CalibrationBank} describes, where each item also has {@code "seconds": {"beta",
 * "alpha"}}. Items that are tried out unscored are left out.
 *
 * @param bank with items that behave as the file says
 * @param guessed ids of the items whose origin is {@code author}: their parameters are a guess
 */
public record BankFile(SimulatedBank bank, Set<String> guessed) {
    public static BankFile read(Path file) {
        CalibrationBank document = CalibrationBank.read(file);
        List<Field> fields = Field.root("", document.document()).get("items").elements();
        List<SimulatedBank.Item> items = new ArrayList<>();
        Set<String> guessed = new HashSet<>();
        for (int i = 0; i < fields.size(); i++) {
            CalibrationBank.Entry entry = document.items().get(i);
            if (!entry.isScored()) continue;
            // What an item without an origin says is taken for the truth, so that a bank can be made up.
            if (fields.get(i).get("origin").word("").equals("author")) guessed.add(entry.id());
            items.add(new SimulatedBank.Item(
                    entry.id(),
                    entry.dimension(),
                    entry.model(),
                    entry.model(),
                    time(fields.get(i).get("seconds"))));
        }
        if (items.isEmpty())
            throw Field.root("", document.document()).get("items").fault("must have at least one that is scored");
        return new BankFile(
                new SimulatedBank(
                        document.document().get("version").textValue(),
                        document.competences(),
                        document.population(),
                        items),
                guessed);
    }

    private static ResponseTime time(Field seconds) {
        if (!seconds.isObject()) throw seconds.fault("must be an object with beta and alpha");
        return seconds.make(() -> new ResponseTime(
                seconds.get("beta").number(), seconds.get("alpha").number()));
    }
}
