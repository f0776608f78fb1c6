package fr.pixemploi.assessment.diagnosis.application.rule;

import fr.pixemploi.assessment.campaign.application.FindCampaign;
import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaires;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleReading;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSet;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSetDraft;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSets;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A manager writes rules for the territory's structure, checked against today's questionnaire, all faults at once. */
@ApplicationScoped
public class WriteRuleSet {
    private final RuleSets ruleSets;
    private final Questionnaires questionnaires;
    private final FindCampaign findCampaign;
    private final Clock clock;

    WriteRuleSet(RuleSets ruleSets, Questionnaires questionnaires, FindCampaign findCampaign, Clock clock) {
        this.ruleSets = ruleSets;
        this.questionnaires = questionnaires;
        this.findCampaign = findCampaign;
        this.clock = clock;
    }

    /** Makes a draft, the next version of its code. */
    @Transactional
    public RuleSet handle(Caller caller, UUID structure, String code, String title, RuleSetDraft content) {
        Managers.require(caller, structure);
        check(structure, content);
        return ruleSets.add(new RuleSet(
                Ids.next(),
                structure,
                code,
                1,
                title,
                questionnaires.current().version(),
                content,
                1,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null));
    }

    /** @param read the revision that the author saw */
    @Transactional
    public RuleSet edit(Caller caller, UUID structure, UUID id, ReadVersion read, String title, RuleSetDraft content) {
        Managers.require(caller, structure);
        RuleSet before = ruleSets.find(id, structure).orElseThrow(DiagnosisRefusal.NotThere::new);
        if (before.active()) throw new DiagnosisRefusal.RulesActive();
        if (!read.is(before.revision())) throw new DiagnosisRefusal.ChangedMeanwhile();
        check(structure, content);
        RuleSet after = before.edited(title, content, questionnaires.current().version());
        if (!ruleSets.change(after)) throw new DiagnosisRefusal.ChangedMeanwhile();
        return after;
    }

    private void check(UUID structure, RuleSetDraft content) {
        RuleReading.read(
                content,
                questionnaires.current(),
                code -> findCampaign
                        .handle(code.value())
                        .filter(campaign -> campaign.structure() == null || structure.equals(campaign.structure()))
                        .filter(campaign -> !campaign.opening().archived())
                        .isPresent());
    }
}
