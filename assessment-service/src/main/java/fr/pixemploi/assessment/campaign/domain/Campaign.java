package fr.pixemploi.assessment.campaign.domain;

import fr.pixemploi.assessment.framework.domain.CompetenceCode;
import fr.pixemploi.assessment.framework.domain.Framework;
import java.util.List;
import java.util.Set;

/**
 * A test that people are invited to, for an audience.
 *
 * @param competences which are measured, in the framework's order
 * @param rules what is asked, and when it ends
 * @param timeZone IANA zone in which its days count
 */
public record Campaign(
        CampaignCode code,
        String title,
        String description,
        String audience,
        Framework framework,
        List<CompetenceCode> competences,
        TestRules rules,
        String timeZone) {
    public Campaign {
        competences = List.copyOf(competences);
        if (competences.isEmpty()) throw new IllegalArgumentException(code + " measures nothing");
        if (!framework.competences().containsAll(competences))
            throw new IllegalArgumentException(code + " names a competence that its framework does not have");
        if (!rules.perCompetence().keySet().equals(Set.copyOf(competences)))
            throw new IllegalArgumentException(code + " counts other competences than it measures");
    }
}
