package fr.pixemploi.assessment.psychometrics.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.bank.campaign.CampaignSimulation;
import fr.pixemploi.assessment.engine.simulation.MeanReport;
import fr.pixemploi.assessment.engine.simulation.Report;
import fr.pixemploi.assessment.engine.simulation.Simulation;
import fr.pixemploi.assessment.engine.simulation.setting.Setting;
import fr.pixemploi.assessment.engine.simulation.setting.SimulatedBank;
import fr.pixemploi.assessment.psychometrics.workbench.bank.BankFile;
import fr.pixemploi.assessment.psychometrics.workbench.bank.ShippedBankReport;
import fr.pixemploi.assessment.psychometrics.workbench.input.BadInput;
import fr.pixemploi.assessment.psychometrics.workbench.page.SimulationPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code workbench simulate}: the simulation report as JSON and, on demand, as a page. */
@Command(
        name = "simulate",
        description = {
            "Lets simulated persons sit the test and prints how near the results come to the truth.",
            "Four strategies meet the same persons, bank and luck: per-second (ours), most-information, separate, global."
        },
        footer = {"", "Population, bank, strategies, figures and all fields: assessment-service/docs/simulation.md."},
        mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
    @Option(names = "--persons", paramLabel = "N", description = "Persons; 1000, and 500 with the shipped bank.")
    private @Nullable Integer persons;

    @Option(names = "--items", paramLabel = "N", description = "Items of the bank, all competences together; 4992.")
    private @Nullable Integer items;

    @Option(names = "--competences", paramLabel = "K", description = "Competences; 16.")
    private @Nullable Integer competences;

    @Option(names = "--correlation", paramLabel = "R", description = "Between every two competences; 0.7.")
    private @Nullable Double correlation;

    @ArgGroup
    private @Nullable Budget budget;

    static final class Budget {
        @Option(names = "--minutes", paramLabel = "M", description = "Time that ends a sitting; 20.")
        private @Nullable Double minutes;

        @Option(names = "--length", paramLabel = "L", description = "Number of questions that ends a sitting instead.")
        private @Nullable Integer length;
    }

    @Option(names = "--exposure", paramLabel = "R", description = "Largest share of sittings that may see an item.")
    private @Nullable Double exposure;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description = "Sittings that exposure control learns from before the measured ones; 1000.")
    private int warmUp = 1000;

    @ArgGroup
    private @Nullable Seeds seeds;

    /** Given without a file. */
    private static final String SHIPPED = "";

    @Option(
            names = "--bank",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = SHIPPED,
            description = {
                "A bank in JSON, as calibrate writes it.",
                "Without a file: the bank that comes with the service, under a campaign's rules, for all items, on a phone,"
                        + " and with a screen reader; only --campaign, --persons, --seed and --seeds go with it."
            })
    private @Nullable Path bank;

    @Option(
            names = "--campaign",
            paramLabel = "CODE",
            description = "Whose rules the bank that comes with the service is tried under; PXEMPR346.")
    private @Nullable String campaign;

    @Option(names = "--html", paramLabel = "FILE", description = "Also writes the report as a page with plots.")
    private @Nullable Path html;

    @Option(
            names = "--randomesque",
            paramLabel = "N",
            arity = "0..1",
            fallbackValue = "5",
            description = "Draws each question among the best 5, or N.")
    private int drawnAmong = 1;

    @Option(
            names = "--constraints",
            description = "Each competence is asked 2 to 8 times, with two questions of others between.")
    private boolean constraints;

    @Option(names = "--guessing", description = "Items have a guessing floor, uniform from 0.10 to 0.25.")
    private boolean guessing;

    @Option(
            names = "--hidden-error",
            description = "Items behave otherwise than the bank says: b + N(0, 0.5), a times exp(N(0, 0.3)).")
    private boolean hiddenError;

    @Option(names = "--gentle-start", description = "The first questions are easy and short.")
    private boolean gentleStart;

    @Option(names = "--speed-sd", paramLabel = "SD", description = "Of the persons' speed, in log seconds; 0.")
    private double speedSd;

    @Option(
            names = "--floor",
            paramLabel = "F",
            description = "Ends a sitting when no question takes off so much a minute.")
    private @Nullable Double floor;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (bank != null && bank.toString().equals(SHIPPED)) return shipped();
        if (campaign != null) throw new ParameterException(command(), "--campaign goes with --bank without a file");
        refuseWithBank();
        if (html != null) refuseUnwritable(html);
        BankFile file = bank == null ? null : BankFile.read(bank);
        List<Long> all = seeds();
        List<Report> reports = new ArrayList<>();
        for (long seed : all) reports.add(run(seed, file));
        Report report = MeanReport.of(reports);
        String span = all.size() == 1 ? all.getFirst().toString() : all.getFirst() + " à " + all.getLast();
        if (html != null) write(html, SimulationPage.of(report, span));
        command().getOut().println(json(report, all));
        return 0;
    }

    private int shipped() {
        boolean others = items != null
                || competences != null
                || correlation != null
                || budget != null
                || exposure != null
                || html != null
                || drawnAmong != 1
                || constraints
                || guessing
                || hiddenError
                || gentleStart
                || speedSd != 0
                || floor != null;
        if (others)
            throw new ParameterException(
                    command(),
                    "--bank without a file takes the campaign's rules: only --campaign, --persons, --seed and --seeds go with it");
        int each = or(persons, CampaignSimulation.MAX_PERSONS);
        PrintWriter err = command().getErr();
        try {
            ShippedBankReport report = ShippedBankReport.of(or(campaign, "PXEMPR346"), each, seeds(), line -> {
                err.println(line);
                err.flush();
            });
            command()
                    .getOut()
                    .println(JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(report));
            return 0;
        } catch (IllegalArgumentException fault) {
            throw new ParameterException(command(), String.valueOf(fault.getMessage()));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private Report run(long seed, @Nullable BankFile file) {
        Setting setting = setting(seed, file);
        SimulatedBank drawn = file == null ? SimulatedBank.drawn(setting) : file.bank();
        SimulatedBank known = drawn;
        if (hiddenError) known = drawn.withAuthorsError(seed, item -> true);
        else if (file != null)
            known = drawn.withAuthorsError(seed, item -> file.guessed().contains(item.id()));
        PrintWriter err = command().getErr();
        return Simulation.run(setting, known, System::nanoTime, (strategy, sittings, of) -> {
            if (sittings % 100 == 0 || sittings == of) {
                err.println("seed " + seed + ", " + strategy + ": " + sittings + " of " + of + " sittings");
                err.flush();
            }
        });
    }

    private Setting setting(long seed, @Nullable BankFile file) {
        Double minutes = budget == null ? null : budget.minutes;
        Integer length = budget == null ? null : budget.length;
        try {
            return new Setting(
                    seed,
                    or(persons, 1000),
                    file == null ? or(items, 4992) : file.bank().items().size(),
                    file == null
                            ? or(competences, 16)
                            : file.bank().competences().size(),
                    file == null ? or(correlation, 0.7) : file.bank().meanCorrelation(),
                    minutes == null && length == null ? Double.valueOf(20) : minutes,
                    length,
                    exposure,
                    warmUp,
                    drawnAmong,
                    constraints,
                    guessing,
                    hiddenError,
                    gentleStart,
                    speedSd,
                    floor);
        } catch (IllegalArgumentException fault) {
            throw new ParameterException(command(), String.valueOf(fault.getMessage()));
        }
    }

    private static <T> T or(@Nullable T given, T otherwise) {
        return given == null ? otherwise : given;
    }

    /** Refuses what would be ignored. */
    private void refuseWithBank() {
        if (bank == null) return;
        if (items != null || competences != null || correlation != null || guessing)
            throw new ParameterException(
                    command(), "--bank says items, competences, correlation and guessing: give none of them beside it");
    }

    private List<Long> seeds() {
        return seeds == null ? List.of(1L) : seeds.all(command());
    }

    /** The report's fields, and the seeds that it is the mean of where there are several. */
    private static String json(Report report, List<Long> seeds) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode tree = mapper.valueToTree(report);
        if (seeds.size() > 1) tree.set("seeds", mapper.valueToTree(seeds));
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Before a long run, not after it. */
    private static void refuseUnwritable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null || !Files.isWritable(folder))
            throw new BadInput("cannot write " + file);
    }

    private static void write(Path file, String page) {
        try {
            Files.writeString(file, page);
        } catch (IOException fault) {
            throw new BadInput("cannot write " + file + ": " + fault.getClass().getSimpleName());
        }
    }

    private picocli.CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
