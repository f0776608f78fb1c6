package fr.pixemploi.assessment.campaign.domain;

import fr.pixemploi.assessment.framework.domain.Framework;

/**
 * What a certification sitting asks: all competences of a framework.
 *
 * @param itemsPerCompetence questions for each
 */
public record CertificationTest(Framework framework, int itemsPerCompetence) {
    public CertificationTest {
        if (itemsPerCompetence < 1) throw new IllegalArgumentException("a certification asks something");
    }
}
