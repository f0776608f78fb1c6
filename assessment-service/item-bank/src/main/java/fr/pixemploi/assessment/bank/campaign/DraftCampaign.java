package fr.pixemploi.assessment.bank.campaign;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import java.util.List;
import java.util.Set;

/**
 * A campaign as far as its measuring goes, before anybody is invited.
 *
 * @param audience whose abilities and times are assumed
 * @param competences which are measured, in the framework's order
 */
public record DraftCampaign(Framework framework, String audience, List<CompetenceCode> competences, TestRules rules) {
    public DraftCampaign {
        competences = List.copyOf(competences);
        if (!framework.competences().containsAll(competences))
            throw new IllegalArgumentException("the draft names a competence that its framework does not have");
        if (!rules.perCompetence().keySet().equals(Set.copyOf(competences)))
            throw new IllegalArgumentException("the draft counts other competences than it measures");
    }
}
