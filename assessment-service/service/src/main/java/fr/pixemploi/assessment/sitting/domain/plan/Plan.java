package fr.pixemploi.assessment.sitting.domain.plan;

import fr.pixemploi.assessment.bank.campaign.TestRules;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.sitting.domain.exposure.ExposureGroup;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a sitting will ask, fixed when it starts so that a change of the campaign does not touch it.
 *
 * @param framework that the answers are measured in
 * @param competences in the framework's order
 * @param audience whom the prior and the control of exposure are of
 * @param rules what is asked, and when it ends
 * @param circumstances that the person begins with
 * @param trialQuestions items on trial that are put among the others, by the number of their question
 * @param upToLevel items above this level are not asked; null for all
 */
public record Plan(
        UUID framework,
        List<CompetenceCode> competences,
        String audience,
        TestRules rules,
        Circumstances circumstances,
        List<TrialQuestion> trialQuestions,
        @Nullable Integer upToLevel) {
    public Plan {
        competences = List.copyOf(competences);
        trialQuestions = List.copyOf(trialQuestions);
    }

    /** One of all levels, without items on trial. */
    public Plan(
            UUID framework,
            List<CompetenceCode> competences,
            String audience,
            TestRules rules,
            Circumstances circumstances) {
        this(framework, competences, audience, rules, circumstances, List.of(), null);
    }

    public Plan with(List<TrialQuestion> items) {
        return new Plan(framework, competences, audience, rules, circumstances, items, upToLevel);
    }

    /** The sittings that this one is counted with for the control of exposure. */
    public ExposureGroup exposureGroup() {
        return new ExposureGroup(audience, rules.protection().exposureAtMost());
    }

    /** Number of questions, at most. */
    public int total() {
        return rules.budget().items() + trialQuestions.size();
    }
}
