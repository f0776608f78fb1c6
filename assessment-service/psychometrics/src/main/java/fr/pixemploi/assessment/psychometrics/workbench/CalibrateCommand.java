package fr.pixemploi.assessment.psychometrics.workbench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationSettings;
import fr.pixemploi.assessment.psychometrics.calibration.data.ItemPriors;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.AnswerCsv;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.AnswerDatabase;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.AnswerRecords;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.CalibrationBank;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.CalibrationChoices;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.CalibrationChoices.Scale;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.CalibrationReport;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.CalibrationRequest;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.CalibrationRun;
import fr.pixemploi.assessment.psychometrics.workbench.input.BadInput;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code workbench calibrate}: recorded answers to a new version of a bank, with a report of what changed. */
@Command(
        name = "calibrate",
        description = {
            "Estimates items and population from recorded answers, writes them as a new version of the bank, and prints a report:",
            "standard errors, fit, drift from the bank in use, differences between groups. A bank is never edited in place."
        },
        footer = {
            "",
            "Columns, fields, method and measured figures: assessment-service/docs/calibration.md.",
            "The password of a database is taken from " + AnswerDatabase.PASSWORD + "."
        },
        mixinStandardHelpOptions = true)
final class CalibrateCommand implements Callable<Integer> {
    @Option(names = "--bank", paramLabel = "FILE", required = true, description = "The bank in use, in JSON.")
    private @Nullable Path bank;

    @ArgGroup(multiplicity = "1")
    private @Nullable Source source;

    static final class Source {
        @Option(names = "--answers", paramLabel = "FILE", description = "Recorded answers, in CSV.")
        private @Nullable Path answers;

        @Option(names = "--database", paramLabel = "URL", description = "The service's database instead, read only.")
        private @Nullable String database;
    }

    @Option(names = "--user", paramLabel = "NAME", description = "Of the database; assessment when not given.")
    private String user = "assessment";

    @ArgGroup(multiplicity = "1")
    private @Nullable Target target;

    static final class Target {
        @Option(names = "--out", paramLabel = "FILE", description = "Where the new version goes: a new file.")
        private @Nullable Path out;

        @Option(names = "--dry-run", description = "Prints the report only.")
        @SuppressWarnings("UnusedVariable") // Picocli sets it; whoever does not say --out has said --dry-run.
        private boolean isDryRun;
    }

    @Option(
            names = "--request",
            paramLabel = "FILE",
            description = "With --out: where the body for POST /v1/item-bank/calibrations goes, a new file.")
    private @Nullable Path request;

    @Option(
            names = "--activate",
            paramLabel = "ID",
            split = ",",
            description = "With --request: items on trial that measure people once it is posted.")
    private List<String> activate = List.of();

    @Option(
            names = "--new-version",
            paramLabel = "NAME",
            description = "Of the bank that is made; the old one's name and \"+calibrated\" when not given.")
    private @Nullable String newVersion;

    @Option(
            names = "--anchors",
            paramLabel = "ID",
            split = ",",
            description =
                    "Items that keep their parameters and hold the scale; \"calibrated\" for all that came from answers.")
    private List<String> anchors = List.of();

    @Option(
            names = "--unscored",
            paramLabel = "ID",
            split = ",",
            description = "Items that are tried out, beside those that the bank marks \"scored\": false.")
    private List<String> unscored = List.of();

    @Option(
            names = "--scale",
            paramLabel = "SCALE",
            description =
                    "Without anchors: population (mean 0, variance 1), bank (linked to the bank in use) or auto, which is bank "
                            + "where its parameters came from answers.")
    private Scale scale = Scale.auto;

    @Option(names = "--answers-at-least", paramLabel = "N", description = "Items with fewer are left as they are; 200.")
    private int minAnswers = 200;

    @Option(
            names = "--persons-at-least",
            paramLabel = "N",
            description = "Audiences and groups with fewer are not told apart; 300.")
    private int minPersons = 300;

    @Option(
            names = "--skip-unknown",
            description = "Counts answers to items that the bank does not have, instead of refusing.")
    private boolean isUnknownAllowed;

    @Option(names = "--log-a-sd", paramLabel = "SD", description = "Prior of log discriminations, around 0; 0.4.")
    private double logASd = ItemPriors.WEAK.logASd();

    @Option(names = "--b-sd", paramLabel = "SD", description = "Prior of difficulties, around 0; 2.")
    private double bSd = ItemPriors.WEAK.bSd();

    @Option(
            names = "--guessing-weight",
            paramLabel = "N",
            description = "Estimates guessing floors too, the bank's being worth N answers; held when not given.")
    private double guessing = ItemPriors.WEAK.guessing();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Path out = Objects.requireNonNull(target).out;
        if (out == null && request != null)
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--request goes with --out: a dry run writes nothing");
        if (request == null && !activate.isEmpty())
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "--activate goes with --request");
        if (out != null) refuseUnwritable(out);
        if (request != null) refuseUnwritable(request);
        CalibrationBank inUse = CalibrationBank.read(Objects.requireNonNull(bank));
        CalibrationChoices choices = choices(inUse);
        AnswerRecords records = records(inUse);
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        err.println(records.size() + " answers of " + records.persons() + " persons");
        CalibrationRun run = new CalibrationRun(inUse, records, choices, (iteration, change) -> {
            err.println("iteration " + iteration + ": largest change "
                    + String.format(java.util.Locale.ROOT, "%.5f", change));
            err.flush();
        });
        String version = newVersion == null ? inUse.document().get("version").textValue() + "+calibrated" : newVersion;
        CalibrationReport report = new CalibrationReport(run);
        String printed = report.report(version).toPrettyString();
        ObjectNode body = request == null ? null : CalibrationRequest.of(run, activate);
        if (out != null) write(report.nextBank(version), out);
        if (request != null && body != null) write(body, request);
        spec.commandLine().getOut().println(printed);
        return 0;
    }

    private CalibrationChoices choices(CalibrationBank inUse) {
        if (minAnswers < 1 || minPersons < 2)
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--answers-at-least must be 1 or more and --persons-at-least 2 or more");
        CalibrationSettings settings;
        try {
            settings = CalibrationSettings.USUAL.with(new ItemPriors(0, logASd, 0, bSd, guessing));
        } catch (IllegalArgumentException fault) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), String.valueOf(fault.getMessage()));
        }
        return new CalibrationChoices(
                minAnswers,
                minPersons,
                known("--anchors", anchors, inUse),
                known("--unscored", unscored, inUse),
                scale,
                settings);
    }

    private static Set<String> known(String option, List<String> ids, CalibrationBank inUse) {
        for (String id : ids)
            if (!inUse.numbers().containsKey(id)
                    && !(id.equals(CalibrationChoices.CALIBRATED) && option.equals("--anchors")))
                throw new BadInput(option + ": \"" + id + "\" is not in the bank");
        return new LinkedHashSet<>(ids);
    }

    private AnswerRecords records(CalibrationBank inUse) {
        Source from = Objects.requireNonNull(source);
        if (from.answers != null) return AnswerCsv.read(from.answers, inUse, isUnknownAllowed);
        return AnswerDatabase.read(
                Objects.requireNonNull(from.database), user, System.getenv(AnswerDatabase.PASSWORD), inUse);
    }

    /** Before a long run, not after it. */
    private static void refuseUnwritable(Path file) {
        if (Files.exists(file)) throw new BadInput(file + " exists: a bank is never edited in place");
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isWritable(folder)) throw new BadInput("cannot write " + file);
    }

    private static void write(ObjectNode next, Path file) {
        try {
            Files.writeString(file, next.toPrettyString() + "\n", StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException fault) {
            throw new BadInput(file + " exists: a bank is never edited in place");
        } catch (IOException fault) {
            throw new BadInput("cannot write " + file + ": " + fault.getClass().getSimpleName());
        }
    }
}
