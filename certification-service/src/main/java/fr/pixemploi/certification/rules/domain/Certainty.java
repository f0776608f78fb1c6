package fr.pixemploi.certification.rules.domain;

import java.util.List;

/**
 * How sure a score is, given the answers: the score that the same person may deserve varies, since a test is short.
 *
 * @param expectedPix mean of these scores, in pix; rounding down makes it a few pix less than the certified one's fractions would
 * @param sdPix their standard deviation, competences' dependence included
 * @param levelChance chance that the person deserves the very global level that is certified, or none if none is
 * @param competences in the order of the verdict's scores
 */
public record Certainty(double expectedPix, double sdPix, double levelChance, List<OfCompetence> competences) {
    /**
     * Of one competence.
     *
     * @param mean of the ability, in population standard deviations
     * @param sd of the same
     * @param levelChance chance of the very level that is certified
     */
    public record OfCompetence(String competence, double mean, double sd, double levelChance) {}

    public Certainty {
        competences = List.copyOf(competences);
    }
}
