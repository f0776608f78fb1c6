package fr.pixemploi.certification.rules.domain;

/**
 * What was measured of one competence.
 *
 * @param competence code in the framework, such as 1.1
 * @param level 0 to 8
 * @param pix 0 to 64, eight a level
 */
public record CompetenceScore(String competence, int level, int pix) {
    public CompetenceScore {
        if (competence.isBlank()) throw new IllegalArgumentException("a competence has a code");
        if (level < 0 || level > 8)
            throw new IllegalArgumentException("level of " + competence + " is 0 to 8: " + level);
        if (pix < 0 || pix > 64) throw new IllegalArgumentException("pix of " + competence + " is 0 to 64: " + pix);
    }
}
