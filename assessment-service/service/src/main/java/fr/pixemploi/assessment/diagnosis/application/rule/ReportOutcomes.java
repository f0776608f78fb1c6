package fr.pixemploi.assessment.diagnosis.application.rule;

import fr.pixemploi.assessment.campaign.application.FindCampaign;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.rule.Experiment;
import fr.pixemploi.assessment.diagnosis.domain.rule.Experiments;
import fr.pixemploi.assessment.diagnosis.domain.rule.OutcomeFigures;
import fr.pixemploi.assessment.diagnosis.domain.rule.OutcomeReport;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSets;
import fr.pixemploi.kit.event.inbox.ConsentNews;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Tells a manager what became of the people that rules were applied to. */
@ApplicationScoped
public class ReportOutcomes {
    /** Both sets of an experiment. */
    public record Comparison(Experiment experiment, OutcomeReport a, OutcomeReport b) {}

    private final Experiments experiments;
    private final RuleSets ruleSets;
    private final OutcomeFigures figures;
    private final FindCampaign findCampaign;
    private final ConsentNews consentNews;
    private final Clock clock;

    ReportOutcomes(
            Experiments experiments,
            RuleSets ruleSets,
            OutcomeFigures figures,
            FindCampaign findCampaign,
            ConsentNews consentNews,
            Clock clock) {
        this.experiments = experiments;
        this.ruleSets = ruleSets;
        this.figures = figures;
        this.findCampaign = findCampaign;
        this.consentNews = consentNews;
        this.clock = clock;
    }

    @Transactional
    public Comparison ofExperiment(Caller caller, UUID structure, UUID id) {
        Managers.require(caller, structure);
        Experiment experiment = experiments.find(id, structure).orElseThrow(DiagnosisRefusal.NotThere::new);
        return new Comparison(
                experiment,
                report(structure, experiment.ruleSetA(), Optional.of(id)),
                report(structure, experiment.ruleSetB(), Optional.of(id)));
    }

    /** Everyone of the structure under these rules, in experiments and outside. */
    @Transactional
    public OutcomeReport ofRules(Caller caller, UUID structure, UUID id) {
        Managers.require(caller, structure);
        if (ruleSets.find(id, structure).isEmpty()) throw new DiagnosisRefusal.NotThere();
        return report(structure, id, Optional.empty());
    }

    private OutcomeReport report(UUID structure, UUID ruleSet, Optional<UUID> experiment) {
        consentNews.needFresh();
        Instant now = clock.instant();
        return OutcomeReport.of(
                ruleSet,
                figures.of(structure, ruleSet, experiment, now.truncatedTo(ChronoUnit.DAYS), now),
                this::openLevels);
    }

    private double openLevels(CampaignCode code) {
        return findCampaign.handle(code.value()).map(Campaign::topLevel).orElse(0);
    }
}
