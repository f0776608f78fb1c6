package fr.pixemploi.profile.competence.domain;

/**
 * Whether a person can register for a certification, and whether it is worth it: two things. The first is the rule of the certification;
 * the second is what its exam would probably show.
 *
 * @param reached competences at the level that registering asks for
 * @param toRegister what it asks for
 * @param expectedScore points that an exam over all competences would give on the average, nothing for those never measured
 * @param readyFromScore what is needed to count as ready
 * @param assisted whether somebody was beside the person when a competence was last measured: nothing of an exam, which is sat alone, follows
 *     from that
 */
public record Certifiability(
        int reached, ProfileRules.ToRegister toRegister, int expectedScore, int readyFromScore, boolean assisted) {
    /** "Peut s'inscrire". */
    public boolean canRegister() {
        return reached >= toRegister.competences();
    }

    /** "Est prêt": who may not even register is not. */
    public boolean isReady() {
        return canRegister() && !assisted && expectedScore >= readyFromScore;
    }
}
