package fr.pixemploi.assessment.diagnosis.application.rule;

import fr.pixemploi.assessment.AssessmentSettings;
import fr.pixemploi.assessment.campaign.application.FindCampaign;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.rule.Experiment;
import fr.pixemploi.assessment.diagnosis.domain.rule.Experiments;
import fr.pixemploi.assessment.diagnosis.domain.rule.OutcomeFigures;
import fr.pixemploi.assessment.diagnosis.domain.rule.OutcomeReport;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSets;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Tells a manager what became of the people that rules were applied to; small groups stay hidden. */
@ApplicationScoped
public class ReportOutcomes {
    /**
     * Both sets of an experiment.
     *
     * @param minGroup fewest people that a number stands for
     */
    public record Comparison(Experiment experiment, int minGroup, OutcomeReport a, OutcomeReport b) {}

    private final Experiments experiments;
    private final RuleSets ruleSets;
    private final OutcomeFigures figures;
    private final FindCampaign findCampaign;
    private final AssessmentSettings settings;

    ReportOutcomes(
            Experiments experiments,
            RuleSets ruleSets,
            OutcomeFigures figures,
            FindCampaign findCampaign,
            AssessmentSettings settings) {
        this.experiments = experiments;
        this.ruleSets = ruleSets;
        this.figures = figures;
        this.findCampaign = findCampaign;
        this.settings = settings;
    }

    @Transactional
    public Comparison ofExperiment(Caller caller, UUID structure, UUID id) {
        Managers.require(caller, structure);
        Experiment experiment = experiments.find(id, structure).orElseThrow(DiagnosisRefusal.NotThere::new);
        return new Comparison(
                experiment,
                settings.collective().minGroup(),
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
        return OutcomeReport.of(
                ruleSet,
                figures.of(structure, ruleSet, experiment),
                settings.collective().minGroup(),
                this::openLevels);
    }

    private double openLevels(CampaignCode code) {
        return findCampaign.handle(code.value()).map(Campaign::topLevel).orElse(0);
    }
}
