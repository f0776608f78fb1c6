package fr.pixemploi.certification.certificate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.certification.rules.domain.CompetenceScore;
import fr.pixemploi.certification.rules.domain.GlobalLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertifiedResultTest {
    private static final List<CompetenceScore> SCORES = List.of(new CompetenceScore("1.1", 5, 40));

    @Test
    void withoutAGlobalLevelTheScoreAloneIsCertified() {
        assertThat(new CertifiedResult("v", 40, 895, null, SCORES).competences())
                .isEmpty();
        GlobalLevel level = new GlobalLevel(1, "novice-1", "Novice 1", 64, 127);
        assertThat(new CertifiedResult("v", 70, 895, level, SCORES).competences())
                .isEqualTo(SCORES);
    }

    @Test
    void aScoreOfZeroIsNotCertified() {
        assertThatThrownBy(() -> new CertifiedResult("v", 0, 895, null, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CertifiedResult("v", 896, 895, null, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
