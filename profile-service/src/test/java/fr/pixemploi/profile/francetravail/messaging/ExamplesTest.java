package fr.pixemploi.profile.francetravail.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.profile.francetravail.domain.Campaign;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the assessment service promises to say of campaigns is what is understood here. */
class ExamplesTest {
    @Test
    void aCampaignIsUnderstood() throws Exception {
        Campaign campaign = EventJson.MAPPER
                .readValue(
                        Contracts.exampleOf("assessment-service", "campaign-state.v1"),
                        CampaignHandler.CampaignState.class)
                .toCampaign();
        assertThat(campaign.code()).isEqualTo("PXCMRT346");
        assertThat(campaign.title()).isEqualTo("Test de compétences numériques");
        assertThat(campaign.opensAt()).isEqualTo(Instant.parse("2027-01-04T07:00:00Z"));
        assertThat(campaign.closesAt()).isNull();
    }

    @Test
    void whatNamesNoCampaignIsRefused() {
        assertThatThrownBy(() -> EventJson.MAPPER.readValue("{}", CampaignHandler.CampaignState.class))
                .hasMessageContaining("campaignId");
    }
}
