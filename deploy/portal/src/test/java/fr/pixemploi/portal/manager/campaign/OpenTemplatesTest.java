package fr.pixemploi.portal.manager.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.client.assessment.model.CampaignTemplate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenTemplatesTest {
    private static final LocalDate CLOSING = LocalDate.of(2026, 1, 1);

    @Test
    void aTemplateIsOfferedUntilTheDayBeforeItCloses() {
        List<CampaignTemplate> all = List.of(
                new CampaignTemplate().key("open"),
                new CampaignTemplate().key("ending").closedFrom(CLOSING));

        assertThat(OpenTemplates.of(all, CLOSING.minusDays(1)))
                .extracting(CampaignTemplate::getKey)
                .containsExactly("open", "ending");
        assertThat(OpenTemplates.of(all, CLOSING))
                .extracting(CampaignTemplate::getKey)
                .containsExactly("open");
    }
}
