package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.campaign.domain.TestRules;
import fr.pixemploi.assessment.framework.domain.CompetenceCode;
import java.util.List;
import java.util.UUID;

/**
 * What a sitting will ask, fixed when it starts so that a change of the campaign does not touch it.
 *
 * @param framework that the answers are measured in
 * @param competences in the framework's order
 * @param audience whom the prior and the control of exposure are of
 * @param rules what is asked, and when it ends
 * @param circumstances that the person begins with
 */
public record Plan(
        UUID framework,
        List<CompetenceCode> competences,
        String audience,
        TestRules rules,
        Circumstances circumstances) {
    public Plan {
        competences = List.copyOf(competences);
    }

    /** The sittings that this one is counted with for the control of exposure. */
    public ExposureGroup exposureGroup() {
        return ExposureGroup.of(this);
    }

    /** Number of questions, at most. */
    public int total() {
        return rules.budget().items();
    }
}
