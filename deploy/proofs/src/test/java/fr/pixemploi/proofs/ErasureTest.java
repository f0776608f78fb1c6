package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Somebody with a certificate goes, and nothing of them stays but the certificate that anyone verifies. */
class ErasureTest {
    private static final String NAME = "Evanouiemarchecielle";

    @Test
    void whoAsksToBeErasedIsNowhereAndTheirCertificateStillVerifies() throws Exception {
        LeavingPerson person = new LeavingPerson(NAME).comes();
        assertThat(person.traces()).isNotEmpty();
        person.asksToBeErased();
        person.isErased();
        JsonNode told = person.erasure();
        assertThat(told.path("kept").toString()).contains("certificat");
        assertThat(person.traces()).isEmpty();
        person.othersSeeNoDifference();
    }
}
