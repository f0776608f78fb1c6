package fr.pixemploi.portal.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.client.assessment.model.Diagnosis;
import fr.pixemploi.client.assessment.model.DiagnosisPage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The diagnosis is offered to whoever has not done it. */
class FirstDiagnosisTest {
    @Test
    void whoDidNoneBeginsWithIt() {
        assertThat(mine().isToBegin()).isTrue();
        assertThat(mine(Diagnosis.StatusEnum.ABANDONED).isToBegin()).isTrue();
        assertThat(FirstDiagnosis.of(null).isToBegin()).isTrue();
    }

    @Test
    void oneThatWasBegunIsGoneOnWith() {
        FirstDiagnosis mine = mine(Diagnosis.StatusEnum.OPEN, Diagnosis.StatusEnum.OPEN);
        assertThat(mine.open()).hasSize(1);
        assertThat(mine.isToBegin()).isFalse();
    }

    @Test
    void whoDidItIsNotSentToItAgain() {
        FirstDiagnosis mine = mine(Diagnosis.StatusEnum.COMPLETED);
        assertThat(mine.open()).isEmpty();
        assertThat(mine.isToBegin()).isFalse();
    }

    private static FirstDiagnosis mine(Diagnosis.StatusEnum... are) {
        return FirstDiagnosis.of(new DiagnosisPage()
                .items(Arrays.stream(are)
                        .map(status -> new Diagnosis().status(status))
                        .toList()));
    }
}
