package fr.pixemploi.assessment.campaign.application;

import fr.pixemploi.assessment.bank.campaign.CampaignSimulation;
import fr.pixemploi.assessment.bank.campaign.Contradiction;
import fr.pixemploi.assessment.bank.campaign.DraftCampaign;
import fr.pixemploi.assessment.bank.campaign.RulesDraft;
import fr.pixemploi.assessment.bank.campaign.TestRules;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.campaign.domain.CampaignRefusal;
import fr.pixemploi.assessment.campaign.domain.Fault;
import fr.pixemploi.assessment.engine.simulation.Report.StrategyReport;
import fr.pixemploi.assessment.framework.application.FindFramework;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * An author tries a draft campaign on simulated persons, with today's bank, before anybody is invited. One at a time an instance:
 * people who sit tests come first.
 */
@ApplicationScoped
public class SimulateCampaign {
    /**
     * A draft as it came.
     *
     * @param competences codes; null for all of the framework
     */
    public record Draft(
            UUID framework, String audience, @Nullable List<String> competences, RulesDraft rules) {}

    /** What came of it, and with which bank. */
    public record Simulated(String bankVersion, StrategyReport report) {}

    private final FindFramework findFramework;
    private final ItemBanks banks;
    private final Semaphore running = new Semaphore(1);

    SimulateCampaign(FindFramework findFramework, ItemBanks banks) {
        this.findFramework = findFramework;
        this.banks = banks;
    }

    public Simulated handle(Draft draft, int persons, long seed) {
        if (!running.tryAcquire()) throw new CampaignRefusal.SimulationBusy();
        try {
            Framework framework = findFramework
                    .handle(draft.framework())
                    .orElseThrow(() -> refused(
                            "/frameworkId",
                            "Il n'y a pas de référentiel de cet identifiant.",
                            "There is no framework of this id."));
            List<CompetenceCode> competences = competences(draft.competences(), framework);
            ItemBank bank = banks.current();
            TestRules rules = draft.rules().rules(framework, competences);
            // How long a choice takes is no figure that authors see: nothing is measured.
            StrategyReport report = new CampaignSimulation(persons, seed)
                    .of(new DraftCampaign(framework, draft.audience(), competences, rules), bank, () -> 0);
            return new Simulated(bank.version(), report);
        } catch (Contradiction e) {
            throw new CampaignRefusal.RulesRefused(Fault.of("/rules", e));
        } finally {
            running.release();
        }
    }

    /** In the framework's order; all of them when none is named. */
    private static List<CompetenceCode> competences(@Nullable List<String> named, Framework framework) {
        if (named == null) return framework.competences();
        List<CompetenceCode> measured = framework.competences().stream()
                .filter(code -> named.contains(code.value()))
                .toList();
        if (measured.size() != named.size())
            throw refused(
                    "/competences",
                    "Une compétence n'est pas dans le référentiel, ou est nommée deux fois.",
                    "A competence is not in the framework, or is named twice.");
        return measured;
    }

    private static CampaignRefusal refused(String pointer, String french, String english) {
        return new CampaignRefusal.RulesRefused(new Fault(pointer, french, english));
    }
}
