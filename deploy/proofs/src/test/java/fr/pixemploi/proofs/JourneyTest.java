package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.journey.Travel;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole journey, with requests that alternate between two instances of each service. */
class JourneyTest {
    @Test
    void goesFromRegistrationToAVerifiedCertificateOverTwoInstancesOfEachService() {
        Travel travel = RunningPlatform.journey().play();
        assertThat(travel.code()).matches("P(-[0-9A-Z]{4}){4}");
        assertThat(travel.recommendation().path("gaps")).hasSize(3);
        assertThat(travel.recommendation().at("/options/0/steps")).hasSize(2);
        assertThat(travel.recommendation().at("/leftAside/0/reason").asText()).isEqualTo("equipment");
    }

    @Test
    void carriesOneTraceFromThePartnersCallToTheLastService() {
        Journey journey = RunningPlatform.journey();
        journey.register();
        String trace = journey.travel().traceId();
        for (String topic : new String[] {"profile.beneficiary", "profile.beneficiary.state"}) {
            await().atMost(Patience.FAR)
                    .until(() -> !Topics.read(
                                    topic, r -> Topics.header(r, "traceparent").contains(trace))
                            .isEmpty());
        }
        journey.startTest();
        journey.takeTest();
        // From one service's call over two topics to the last service: assessment, profile, pathway.
        String second = "5f2e0c1d3b4a59687786950413223140";
        journey.cast()
                .seeker(Service.ASSESSMENT)
                .with(Map.of("traceparent", "00-" + second + "-00f067aa0ba902b7-01"))
                .post(
                        "/v1/results/" + journey.travel().resultId() + "/sharings",
                        Map.of(
                                "structureId",
                                Cast.MISSION_LOCALE,
                                "purpose",
                                "accompagnement",
                                "until",
                                OffsetDateTime.now(ZoneOffset.UTC).plusDays(30).toString()))
                .expect(202);
        for (String topic : new String[] {"assessment.sharing", "profile.sharing.state"}) {
            await().atMost(Patience.FAR)
                    .until(() -> !Topics.read(
                                    topic, r -> Topics.header(r, "traceparent").contains(second))
                            .isEmpty());
        }
    }
}
