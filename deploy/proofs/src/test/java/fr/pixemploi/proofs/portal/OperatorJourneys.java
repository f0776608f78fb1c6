package fr.pixemploi.proofs.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.proofs.RunningPlatform;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an operator comes for at night: who does not answer, and what lags. */
interface OperatorJourneys extends Visits {
    @Test
    default void anOperatorSeesWhichPartnersDoNotAnswerAndHowMuchIsNotReadYet() throws SQLException {
        Api partner = RunningPlatform.journey().cast().partner("partner-alpha", Service.PROFILE);
        String host = "si" + UUID.randomUUID().toString().substring(0, 4) + ".structure.example";
        String endpoint = "/v1/webhooks/"
                + partner.post(
                                "/v1/webhooks",
                                Map.of(
                                        "structureId",
                                        Cast.MISSION_LOCALE,
                                        "url",
                                        "https://" + host + "/nouvelles",
                                        "types",
                                        List.of("result-rescored")))
                        .expect(201)
                        .path("id")
                        .asText();
        try {
            partner.post(endpoint + "/test", null).expect(202);
            Api.until(() -> partner.get(endpoint), read -> read.body().has("failingSince"));
            Page page = enter("ops-omar", Portal.WIDE);
            Portal.assertValid(Portal.open(page, "/exploitation"));
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(host))
                            .innerText())
                    .contains("Mission locale", "Le dernier envoi a échoué", "1, depuis le")
                    .doesNotContain("nouvelles");
            Portal.assertSound(page);
            daysLater(host);
            Portal.assertValid(Portal.open(page, "/exploitation"));
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(host))
                            .innerText())
                    .contains("Arrêtée : rien n’est passé pendant plusieurs jours");
            Portal.assertSound(page);
            Keyboard.follow(page, "profile-service");
            assertThat(page.locator("th", new Page.LocatorOptions().setHasText("À lire"))
                            .count())
                    .isOne();
            assertThat(page.locator("tbody tr td:nth-of-type(2)").allInnerTexts())
                    .isNotEmpty()
                    .allMatch(told -> told.matches("\\d+|inconnu"))
                    .anyMatch(told -> told.matches("\\d+"));
            assertThat(page.locator("tbody tr td:nth-of-type(3)").allInnerTexts())
                    .contains("À jour");
            Portal.assertSound(page);
        } finally {
            partner.delete(endpoint).expect(204);
        }
    }

    /** Nothing came through, and the platform switched the endpoint off. */
    private static void daysLater(String host) throws SQLException {
        try (Connection profile = RunningPlatform.get().postgres().connect(Service.PROFILE);
                PreparedStatement off = profile.prepareStatement(
                        "update webhook set state = 'off', off_reason = 'failing', off_since = now() where url like ?")) {
            off.setString(1, "https://" + host + "/%");
            assertThat(off.executeUpdate()).isOne();
        }
    }
}
