package fr.pixemploi.assessment.diagnosis.application;

import fr.pixemploi.assessment.campaign.application.FindCampaign;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnoses;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnosis;
import fr.pixemploi.assessment.diagnosis.domain.passage.DiagnosisEvents;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaires;
import fr.pixemploi.assessment.diagnosis.domain.rule.Advice;
import fr.pixemploi.assessment.diagnosis.domain.rule.Route;
import fr.pixemploi.assessment.diagnosis.domain.rule.RoutingRules;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSet;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSets;
import fr.pixemploi.assessment.sitting.application.exposure.FindFaultyItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person ends the diagnosis, at any point: what was not answered counts as unknown, what was not tried as not tried, and so does a
 * task that turned out to be faulty. Without any answer it is abandoned. Asking again changes nothing.
 */
@ApplicationScoped
public class EndDiagnosis {
    private final Diagnoses diagnoses;
    private final RuleSets ruleSets;
    private final Questionnaires questionnaires;
    private final FindCampaign findCampaign;
    private final FindFaultyItems findFaultyItems;
    private final DiagnosisEvents events;
    private final Clock clock;

    EndDiagnosis(
            Diagnoses diagnoses,
            RuleSets ruleSets,
            Questionnaires questionnaires,
            FindCampaign findCampaign,
            FindFaultyItems findFaultyItems,
            DiagnosisEvents events,
            Clock clock) {
        this.diagnoses = diagnoses;
        this.ruleSets = ruleSets;
        this.questionnaires = questionnaires;
        this.findCampaign = findCampaign;
        this.findFaultyItems = findFaultyItems;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Diagnosis handle(UUID beneficiary, UUID id) {
        Diagnosis diagnosis = diagnoses.lock(id, beneficiary).orElseThrow(DiagnosisRefusal.NotThere::new);
        if (diagnosis.status() != Diagnosis.Status.OPEN) return diagnosis;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!diagnosis.touched()) {
            Diagnosis abandoned = diagnosis.abandoned(now);
            diagnoses.change(abandoned);
            return abandoned;
        }
        Diagnosis fair = diagnosis.without(findFaultyItems.handle());
        Diagnosis completed = fair.completed(decide(fair, now), now);
        diagnoses.change(completed);
        events.completed(completed);
        return completed;
    }

    private RoutingRules.Decision decide(Diagnosis diagnosis, Instant now) {
        RuleSet ruleSet = ruleSets.find(diagnosis.ruleSet())
                .orElseThrow(() -> new IllegalStateException("no rules " + diagnosis.ruleSet()));
        RoutingRules.Decision decision = ruleSet.rules(questionnaires).decide(diagnosis.findings());
        Advice advice = decision.advice();
        return new RoutingRules.Decision(decision.rule(), advice.withCampaign(campaign(advice, diagnosis, now)));
    }

    /** The one that the rules name, or the one that the person came with; nobody is sent to a closed one, or from mediation to a test. */
    private @Nullable CampaignCode campaign(Advice advice, Diagnosis diagnosis, Instant now) {
        CampaignCode named = advice.campaign();
        if (named == null && advice.route() != Route.MEDIATION_FIRST) named = diagnosis.campaign();
        if (named == null) return null;
        return findCampaign
                .handle(named.value())
                .filter(campaign -> campaign.opening().isOpen(now))
                .map(Campaign::code)
                .orElse(null);
    }
}
