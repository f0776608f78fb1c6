package fr.pixemploi.profile.caseload.domain;

/**
 * How one competence came out of one sitting.
 *
 * @param code of the competence in the framework, such as 1.1
 * @param level whole level reached
 * @param pix score
 * @param mean of the posterior, in logits
 * @param sd standard deviation of the posterior, in logits
 */
public record CompetenceScore(String code, int level, int pix, double mean, double sd) {
    public CompetenceScore {
        if (code == null || code.isBlank()) throw new IllegalArgumentException("a competence score names its code");
        if (level < 0 || level > 8) throw new IllegalArgumentException("a level is between 0 and 8");
    }
}
