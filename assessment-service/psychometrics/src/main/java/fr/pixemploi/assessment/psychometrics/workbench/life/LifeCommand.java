package fr.pixemploi.assessment.psychometrics.workbench.life;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.bank.campaign.DraftCampaign;
import fr.pixemploi.assessment.bank.campaign.SimulatedCampaign;
import fr.pixemploi.assessment.bank.campaign.TestRules;
import fr.pixemploi.assessment.bank.file.OpenBank;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.Measurement.AuthorDoubt;
import fr.pixemploi.assessment.psychometrics.workbench.bank.ShippedCampaign;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code workbench life}: what calibration brings the bank that comes with the service, edition after edition. */
@Command(
        name = "life",
        description = {
            "Lets simulated persons sit a shipped campaign on the shipped bank, whose authors are wrong as authors are,",
            "calibrates their answers, publishes, and again. Beside each edition: the same sittings with the truth known."
        },
        footer = {"", "Method, fields and measured figures: assessment-service/docs/life.md."},
        mixinStandardHelpOptions = true)
public final class LifeCommand implements Callable<Integer> {
    @Option(names = "--campaign", paramLabel = "CODE", description = "Whose rules are used; PXEMPR346.")
    private String campaign = "PXEMPR346";

    @Option(names = "--sittings", paramLabel = "N", description = "Of each edition; 20000.")
    private int sittings = 20_000;

    @Option(names = "--rounds", paramLabel = "N", description = "Calibrations, each of all answers so far; 3.")
    private int rounds = 3;

    @Option(names = "--on-trial", paramLabel = "SHARE", description = "Of the bank that is on trial at first; 0.1.")
    private double onTrial = 0.1;

    @Option(names = "--tried", paramLabel = "N", description = "Items on trial that a sitting puts; 1.")
    private int tried = 1;

    @Option(
            names = "--tasks",
            paramLabel = "SHARE",
            description = "Least share of questions where people do the thing, in place of the campaign's.")
    private @Nullable Double tasks;

    @Option(
            names = "--exposure",
            paramLabel = "R",
            description =
                    "Largest share of sittings that may see an item, in place of the campaign's; 1 for no control.")
    private @Nullable Double exposure;

    @Option(
            names = "--sampled",
            description = "Each sitting chooses by what guessed items may be in truth, drawn for it (model averaging).")
    private boolean isSampled;

    @Option(names = "--answers-at-least", paramLabel = "N", description = "Items with fewer keep their guess; 200.")
    private int minAnswers = 200;

    @Option(
            names = "--doubt",
            paramLabel = "B,LOG_A",
            split = ",",
            description =
                    "How far the test takes guesses to be off, in place of what the bank says. The truth is 0.5,0.3.")
    private double @Nullable [] doubt;

    @Option(names = "--seed", paramLabel = "S", description = "Decides everything; 1.")
    private long seed = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec own = Objects.requireNonNull(spec);
        ItemBank bank = OpenBank.read(null);
        SimulatedCampaign simulated;
        LifeChoices choices;
        try {
            simulated = SimulatedCampaign.of(draft(), bank, item -> true);
            choices = new LifeChoices(seed, sittings, rounds, onTrial, tried, minAnswers, isSampled, doubt(bank));
        } catch (IllegalArgumentException fault) {
            throw new ParameterException(own.commandLine(), String.valueOf(fault.getMessage()));
        }
        PrintWriter err = own.commandLine().getErr();
        LifeReport report = new LifeReport(
                bank.version(),
                campaign,
                seed,
                sittings,
                simulated.pool().size(),
                simulated.draft().rules().manner().tasksAtLeast(),
                BankLife.of(simulated, choices, line -> {
                    err.println(line);
                    err.flush();
                }));
        ObjectNode tree = JsonMapper.builder().build().valueToTree(report);
        own.commandLine().getOut().println(tree.toPrettyString());
        return 0;
    }

    private DraftCampaign draft() {
        DraftCampaign draft = ShippedCampaign.of(campaign);
        TestRules rules = draft.rules();
        TestRules.Manner manner = rules.manner();
        if (tasks != null)
            rules = rules.with(
                    new TestRules.Manner(manner.drawnAmong(), manner.gentleStart(), manner.spacing(), tasks));
        if (exposure != null)
            rules = rules.with(
                    new TestRules.Protection(exposure, rules.protection().notAgainWithinDays()));
        return new DraftCampaign(draft.framework(), draft.audience(), draft.competences(), rules);
    }

    private AuthorDoubt doubt(ItemBank bank) {
        if (doubt == null) return bank.measurement().authorDoubt();
        if (doubt.length != 2) throw new IllegalArgumentException("--doubt has two numbers, such as 0.5,0.3");
        return new AuthorDoubt(doubt[0], doubt[1]);
    }
}
