package fr.pixemploi.assessment.diagnosis.domain.rule;

import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaires;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rules that a territory made, in a version. A draft may be edited; once active, it never changes, and what was decided under it
 * stays explained by it.
 *
 * @param structure whose they are; null for those that come with the platform
 * @param code name that the versions share
 * @param version from 1
 * @param questionnaire version of the questionnaire that they were checked against
 * @param revision of the draft, for its editors
 * @param activatedAt since when they never change; null for a draft
 */
public record RuleSet(
        UUID id,
        @Nullable UUID structure,
        String code,
        int version,
        String title,
        int questionnaire,
        RuleSetDraft content,
        long revision,
        Instant createdAt,
        @Nullable Instant activatedAt) {
    public boolean active() {
        return activatedAt != null;
    }

    public boolean shipped() {
        return structure == null;
    }

    /** They were checked when they were stored; campaigns that closed since then are no fault of theirs. */
    public RoutingRules rules(Questionnaires questionnaires) {
        return RuleReading.read(content, questionnaires.known(questionnaire), campaign -> true);
    }

    /** @throws DiagnosisRefusal.RulesActive when they may not change any more */
    public RuleSet edited(String newTitle, RuleSetDraft newContent, int newQuestionnaire) {
        if (active()) throw new DiagnosisRefusal.RulesActive();
        return new RuleSet(
                id, structure, code, version, newTitle, newQuestionnaire, newContent, revision + 1, createdAt, null);
    }
}
