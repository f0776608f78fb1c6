package fr.pixemploi.assessment.campaign.application;

import fr.pixemploi.assessment.bank.campaign.CampaignSimulation;
import fr.pixemploi.assessment.bank.campaign.DraftCampaign;
import fr.pixemploi.assessment.bank.campaign.RulesDraft;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.campaign.domain.CampaignRefusal;
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
            ItemBank bank = banks.current();
            // How long a choice takes is no figure that authors see: nothing is measured.
            StrategyReport report = new CampaignSimulation(persons, seed).of(checked(draft), bank, () -> 0);
            return new Simulated(bank.version(), report);
        } catch (IllegalArgumentException e) {
            throw new CampaignRefusal.RulesRefused(String.valueOf(e.getMessage()));
        } finally {
            running.release();
        }
    }

    private DraftCampaign checked(Draft draft) {
        Framework framework = findFramework
                .handle(draft.framework())
                .orElseThrow(() -> new IllegalArgumentException("there is no such framework"));
        List<String> named = draft.competences();
        List<CompetenceCode> competences = named == null
                ? framework.competences()
                : named.stream().map(CompetenceCode::new).toList();
        return new DraftCampaign(
                framework, draft.audience(), competences, draft.rules().rules(framework, competences));
    }
}
