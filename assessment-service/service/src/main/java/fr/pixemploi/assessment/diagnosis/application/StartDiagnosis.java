package fr.pixemploi.assessment.diagnosis.application;

import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.campaign.application.FindCampaign;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnoses;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnosis;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaire;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaires;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.TaskChoice;
import fr.pixemploi.assessment.diagnosis.domain.rule.Experiment;
import fr.pixemploi.assessment.diagnosis.domain.rule.Experiments;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSet;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSets;
import fr.pixemploi.assessment.diagnosis.domain.situation.Situations;
import fr.pixemploi.assessment.sitting.application.exposure.FindFaultyItems;
import fr.pixemploi.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A person begins the entry diagnosis, under the rules of the territory that invited them: those of its running experiment, those in
 * force there, or the shipped ones.
 */
@ApplicationScoped
public class StartDiagnosis {
    /**
     * What the person comes with.
     *
     * @param campaignCode of the invitation; null when there is none
     * @param structure that invites; the campaign's own structure goes before it
     */
    public record Wish(
            @Nullable String campaignCode,
            @Nullable UUID structure,
            @Nullable String device,
            Set<Suitability.Need> needs) {}

    private record Assigned(RuleSet rules, Experiment.@Nullable Assignment assignment) {}

    private final Diagnoses diagnoses;
    private final RuleSets ruleSets;
    private final Experiments experiments;
    private final Questionnaires questionnaires;
    private final FindCampaign findCampaign;
    private final ItemBanks banks;
    private final FindFaultyItems findFaultyItems;
    private final Situations situations;
    private final Clock clock;
    private final RandomGenerator chance;

    StartDiagnosis(
            Diagnoses diagnoses,
            RuleSets ruleSets,
            Experiments experiments,
            Questionnaires questionnaires,
            FindCampaign findCampaign,
            ItemBanks banks,
            FindFaultyItems findFaultyItems,
            Situations situations,
            Clock clock,
            RandomGenerator chance) {
        this.diagnoses = diagnoses;
        this.ruleSets = ruleSets;
        this.experiments = experiments;
        this.questionnaires = questionnaires;
        this.findCampaign = findCampaign;
        this.banks = banks;
        this.findFaultyItems = findFaultyItems;
        this.situations = situations;
        this.clock = clock;
        this.chance = chance;
    }

    @Transactional
    public Diagnosis handle(UUID beneficiary, Wish wish) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Campaign campaign = campaign(wish.campaignCode(), now);
        UUID structure = campaign == null || campaign.structure() == null ? wish.structure() : campaign.structure();
        Assigned assigned = assigned(beneficiary, structure);
        Questionnaire questionnaire = questionnaires.known(assigned.rules().questionnaire());
        ItemBank bank = banks.current();
        long seed = chance.nextLong();
        Diagnosis diagnosis = new Diagnosis(
                Ids.next(),
                beneficiary,
                structure,
                campaign == null ? null : campaign.code(),
                assigned.rules().id(),
                assigned.assignment(),
                questionnaire.version(),
                wish.device(),
                wish.needs(),
                seed,
                bank.version(),
                questionnaire.known(situations.of(beneficiary)),
                Map.of(),
                new TaskChoice(bank, wish.device(), wish.needs(), seed, findFaultyItems.handle())
                        .of(questionnaire.tasks()).stream()
                                .map(item -> new Diagnosis.TakenTask(item.orElse(null), null, null))
                                .toList(),
                now,
                null,
                null);
        add(diagnosis, now);
        return diagnosis;
    }

    private @Nullable Campaign campaign(@Nullable String code, Instant now) {
        if (code == null) return null;
        return findCampaign
                .handle(code)
                .filter(campaign -> campaign.opening().isOpen(now))
                .orElseThrow(DiagnosisRefusal.CampaignUnknown::new);
    }

    private Assigned assigned(UUID beneficiary, @Nullable UUID structure) {
        Optional<Experiment> running = structure == null ? Optional.empty() : experiments.running(structure);
        if (running.isPresent()) {
            Experiment.Arm arm = running.get().arm(beneficiary);
            return new Assigned(
                    rules(running.get().ruleSet(arm)),
                    new Experiment.Assignment(running.get().id(), arm));
        }
        Optional<UUID> chosen = structure == null ? Optional.empty() : ruleSets.inForce(structure);
        return new Assigned(rules(chosen.orElse(RuleSets.SHIPPED)), null);
    }

    private RuleSet rules(UUID id) {
        return ruleSets.find(id).orElseThrow(() -> new IllegalStateException("no rules " + id));
    }

    private void add(Diagnosis diagnosis, Instant now) {
        // Once more when the rival ended between the attempt and the look at it.
        while (!diagnoses.add(diagnosis)) {
            Optional<Diagnosis> rival = diagnoses.open(diagnosis.beneficiary());
            if (rival.isEmpty()) continue;
            if (!rival.get().left(now))
                throw new DiagnosisRefusal.DiagnosisAlreadyOpen(rival.get().id());
            diagnoses.change(rival.get().abandoned(now));
        }
    }
}
