package fr.pixemploi.portal.person.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.client.assessment.model.Diagnosis;
import fr.pixemploi.client.assessment.model.DiagnosisQuestion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is asked of somebody who said something before. */
class MyDiagnosisTest {
    private static final DiagnosisQuestion DEVICES = new DiagnosisQuestion().id("devices");
    private static final DiagnosisQuestion EASE = new DiagnosisQuestion().id("at-ease");

    @Test
    void whatWasSaidBeforeIsNotAskedAndTheWelcomeIsStillRead() {
        MyDiagnosis my = of(Map.of("devices", "phone"), List.of("devices"));
        assertThat(my.question()).containsExactly(EASE);
        assertThat(my.isFirst()).isTrue();
        assertThat(my.isKnown(DEVICES)).isTrue();
        assertThat(my.answered()).containsExactly(DEVICES);
    }

    @Test
    void itCanBePutRight() {
        Diagnosis diagnosis = diagnosis(Map.of("devices", "phone"), List.of("devices"));
        assertThat(new MyDiagnosis(diagnosis, "devices").question()).containsExactly(DEVICES);
    }

    @Test
    void anAnswerEndsTheWelcome() {
        MyDiagnosis my = of(Map.of("devices", "phone", "at-ease", "at-ease"), List.of("devices"));
        assertThat(my.isFirst()).isFalse();
        assertThat(my.isKnown(EASE)).isFalse();
    }

    private static MyDiagnosis of(Map<String, String> answers, List<String> known) {
        return new MyDiagnosis(diagnosis(answers, known), null);
    }

    private static Diagnosis diagnosis(Map<String, String> answers, List<String> known) {
        return new Diagnosis()
                .questions(List.of(DEVICES, EASE))
                .tasks(List.of())
                .answers(answers)
                .known(known);
    }
}
