package fr.pixemploi.profile.sharing.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.profile.sharing.domain.Accord;
import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.ViaKiosk;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the assessment service promises to say is what is understood here. */
class ExamplesTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private static Grant read(String json) throws JsonProcessingException {
        return EventJson.MAPPER
                .readValue(json, ConsentHandler.SharingConsented.class)
                .toGrant(new Accord(NOON, 1));
    }

    @Test
    void aConsentIsUnderstood() throws JsonProcessingException {
        Grant grant = read(Contracts.exampleOf("assessment-service", "sharing-consented.v1"));
        assertThat(grant.resultIds()).hasSize(1);
        assertThat(grant.future()).isFalse();
        assertThat(grant.activeAt(NOON)).isTrue();
        assertThat(grant.version()).isEqualTo(1);
        assertThat(grant.viaKiosk())
                .isEqualTo(new ViaKiosk("01940000-0000-7000-8000-000000000101", Instant.parse("2026-11-24T09:00:00Z")));
    }

    @Test
    void aConsentWithoutItsEssentialsIsMalformed() {
        assertThatThrownBy(() -> read("{\"grantId\": \"01940000-0000-7000-8000-0000000b0004\"}"))
                .isInstanceOf(JsonProcessingException.class);
    }
}
