package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a partner hears is what happened: signed, each once by its id, also after an hour that it missed. */
class PartnerDayTest {
    @Test
    void aPartnerKnowsByNewsAloneWhatTheServicesSay() throws IOException {
        assertThat(PartnerDay.play(60).path("refused").asInt()).isZero();
    }
}
