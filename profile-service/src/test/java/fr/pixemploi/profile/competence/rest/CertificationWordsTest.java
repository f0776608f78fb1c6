package fr.pixemploi.profile.competence.rest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.profile.competence.domain.Certifiability;
import fr.pixemploi.profile.competence.domain.ProfileRules;
import org.junit.jupiter.api.Test;

class CertificationWordsTest {
    private static final CertificationWords FRENCH = new CertificationWords("fr");

    private static Certifiability reached(int competences, int score) {
        return new Certifiability(competences, new ProfileRules.ToRegister(5, 1), score, 128, false);
    }

    @Test
    void reasonsNameWhatIsThereAndWhatIsNeeded() {
        assertThat(FRENCH.ofRegistering(reached(0, 0)))
                .isEqualTo("Aucune compétence n'atteint le niveau 1 : il en faut 5 pour s'inscrire.");
        assertThat(FRENCH.ofRegistering(reached(1, 8)))
                .isEqualTo("Une compétence atteint le niveau 1 : il en faut 5 pour s'inscrire.");
        assertThat(FRENCH.ofRegistering(reached(6, 90)))
                .isEqualTo("6 compétences atteignent le niveau 1 : il en faut 5 pour s'inscrire.");
        assertThat(FRENCH.ofBeingReady(reached(1, 300))).isEqualTo("L'inscription n'est pas encore possible.");
        assertThat(FRENCH.ofBeingReady(reached(6, 90)))
                .isEqualTo("Le score attendu est de 90 Pix : mieux vaut attendre d'en atteindre 128.");
        assertThat(FRENCH.ofBeingReady(new Certifiability(6, new ProfileRules.ToRegister(5, 1), 200, 128, true)))
                .isEqualTo(
                        "Une partie du test a été passée avec l'aide de quelqu'un : cela ne dit rien d'un examen, qui se passe seul.");
        assertThat(new CertificationWords("en").ofBeingReady(reached(6, 200)))
                .isEqualTo("The expected score is 200 Pix; from 128 Pix on the exam is advised.");
    }
}
