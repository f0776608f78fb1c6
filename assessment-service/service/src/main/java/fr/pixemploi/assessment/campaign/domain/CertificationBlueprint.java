package fr.pixemploi.assessment.campaign.domain;

import fr.pixemploi.assessment.bank.campaign.TestRules;
import fr.pixemploi.assessment.bank.framework.Framework;
import java.util.Set;

/**
 * What a certification sitting asks: all competences of a framework.
 *
 * @param device that exam rooms have
 * @param rules what is asked, and when it ends
 */
public record CertificationBlueprint(Framework framework, String device, TestRules rules) {
    /** Whom certification sittings are of, beside the audiences of campaigns. */
    public static final String AUDIENCE = "certification";

    public CertificationBlueprint {
        if (!rules.perCompetence().keySet().equals(Set.copyOf(framework.competences())))
            throw new IllegalArgumentException("a certification counts all competences of its framework");
    }
}
