package fr.pixemploi.assessment.psychometrics.workbench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationSettings;
import fr.pixemploi.assessment.psychometrics.calibration.data.ItemPriors;
import fr.pixemploi.assessment.psychometrics.calibration.recovery.RecoverySetting;
import fr.pixemploi.assessment.psychometrics.calibration.recovery.RecoveryStudy;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code workbench recover}: how near calibration comes to parameters that are known because the answers were simulated. */
@Command(
        name = "recover",
        description = {
            "Simulates answers, calibrates them from nothing and compares with the truth and with the bound on any estimate.",
            "Population and bank are the default ones of every simulation."
        },
        footer = {"", "Method and measured figures: assessment-service/docs/calibration.md."},
        mixinStandardHelpOptions = true)
final class RecoverCommand implements Callable<Integer> {
    @Option(names = "--persons", paramLabel = "N", description = "Persons; 2000.")
    private int persons = 2000;

    @Option(names = "--items", paramLabel = "N", description = "Items, all competences together; 320.")
    private int items = 320;

    @Option(names = "--competences", paramLabel = "K", description = "Competences; 16.")
    private int competences = 16;

    @Option(names = "--answers-each", paramLabel = "N", description = "Items that each person meets, at random; 100.")
    private int answersEach = 100;

    @Option(names = "--correlation", paramLabel = "R", description = "Between every two competences; 0.7.")
    private double correlation = 0.7;

    @Option(names = "--bound-persons", paramLabel = "N", description = "Persons simulated for the bound; 10000.")
    private int personsForBound = 10_000;

    @Option(names = "--seed", paramLabel = "S", description = "Decides items, persons and answers; 1.")
    private long seed = 1;

    @Option(names = "--log-a-sd", paramLabel = "SD", description = "Prior of log discriminations, around 0; 0.4.")
    private double logASd = ItemPriors.WEAK.logASd();

    @Option(names = "--b-sd", paramLabel = "SD", description = "Prior of difficulties, around 0; 2.")
    private double bSd = ItemPriors.WEAK.bSd();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec own = Objects.requireNonNull(spec);
        RecoverySetting setting;
        CalibrationSettings settings;
        try {
            setting = new RecoverySetting(persons, items, competences, answersEach, correlation, personsForBound, seed);
            settings = CalibrationSettings.USUAL.with(new ItemPriors(0, logASd, 0, bSd, ItemPriors.WEAK.guessing()));
        } catch (IllegalArgumentException fault) {
            throw new ParameterException(own.commandLine(), String.valueOf(fault.getMessage()));
        }
        PrintWriter err = own.commandLine().getErr();
        long start = System.nanoTime();
        RecoveryStudy study = RecoveryStudy.of(setting, settings, (iteration, change) -> {
            err.println("iteration " + iteration + ": largest change " + String.format(Locale.ROOT, "%.5f", change));
            err.flush();
        });
        ObjectNode tree = JsonMapper.builder().build().valueToTree(study);
        tree.put("seconds", (System.nanoTime() - start) / 1e9);
        own.commandLine().getOut().println(tree.toPrettyString());
        return 0;
    }
}
