package fr.pixemploi.portal.centre.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CandidateFormTest {
    @Test
    void extraTimeThatIsTakenAwayIsNoneAndNotWhatItWas() {
        CandidateForm form = new CandidateForm();
        form.extraTime = "";
        assertThat(form.correction().getExtraTimePercentage()).isZero();
        form.extraTime = "33,3";
        assertThat(form.correction().getExtraTimePercentage()).isEqualTo(33.3);
    }
}
