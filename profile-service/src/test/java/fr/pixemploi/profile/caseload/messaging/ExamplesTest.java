package fr.pixemploi.profile.caseload.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.json.EventJson;
import org.junit.jupiter.api.Test;

/** What the other services promise to say is what is understood here. */
class ExamplesTest {
    private static <T> T read(String json, Class<T> shape) throws JsonProcessingException {
        return EventJson.MAPPER.readValue(json, shape);
    }

    @Test
    void aPathwayIsUnderstood() throws JsonProcessingException {
        var pathway =
                read(Contracts.exampleOf("pathway-service", "pathway-state.v1"), PathwayHandler.PathwayState.class);
        assertThat(pathway.stepsTotal()).isPositive();
    }

    @Test
    void aCertificateIsUnderstood() throws JsonProcessingException {
        var certificate = read(
                        Contracts.exampleOf("certification-service", "certificate-state.v1"),
                        CertificateHandler.CertificateState.class)
                .toCertificate();
        assertThat(certificate.globalLevel()).isBetween(1, 8);
    }

    @Test
    void whatLacksItsEssentialsIsMalformed() {
        for (Class<?> shape :
                new Class<?>[] {PathwayHandler.PathwayState.class, CertificateHandler.CertificateState.class}) {
            assertThatThrownBy(() -> read("{\"totalPix\": 1, \"stepsDone\": 1, \"stepsTotal\": 1}", shape))
                    .isInstanceOf(JsonProcessingException.class);
        }
    }
}
