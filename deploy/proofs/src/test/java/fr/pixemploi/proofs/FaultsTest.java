package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.service.ServiceProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Parts go away in the middle of a journey and come back: nothing acknowledged is lost, nothing happens twice. */
@Order(Order.DEFAULT + 2)
class FaultsTest {
    private final Platform platform = RunningPlatform.get();

    /** Also after a failure in the middle: the next test finds a whole platform. */
    @AfterEach
    void everythingRunsAgain() {
        platform.postgres().thaw();
        RunningPlatform.network().mend();
        platform.startWhatIsGone();
    }

    @Test
    void losesNothingAndSaysNothingFalseWhenTheDatabaseIsKilled() throws Exception {
        Faults.proof(
                "faults-once",
                "PostgreSQL killed",
                1,
                1,
                () -> platform.postgres().kill(),
                platform::startPostgres);
    }

    @Test
    void losesNothingAndSaysNothingFalseWhenTheDatabaseStandsStill() throws Exception {
        // Longer than the driver waits for a server that says nothing.
        Faults.proof(
                "faults-once",
                "PostgreSQL frozen",
                1,
                20,
                () -> platform.postgres().freeze(),
                () -> platform.postgres().thaw());
    }

    @Test
    void losesNothingAndSaysNothingFalseWhenTheNetworkToTheDatabaseIsDropped() throws Exception {
        Faults.proof(
                "faults-once",
                "network to PostgreSQL dropped",
                1,
                5,
                RunningPlatform.network()::cut,
                RunningPlatform.network()::mend);
    }

    @Test
    void goesOnAnsweringWithoutKafkaAndLosesNothing() {
        Journey journey = RunningPlatform.journey();
        journey.register();
        journey.startTest();
        platform.stopKafka();
        try {
            journey.takeTest();
            journey.shareResult();
        } finally {
            platform.startKafka();
        }
        journey.adviserSees();
        journey.prescribe();
        journey.certify();
        journey.verify();
        journey.indicators();
    }

    @Test
    void letsThoseWhoHoldATokenGoOnWithoutKeycloak() {
        Journey journey = RunningPlatform.journey();
        journey.register();
        journey.startTest();
        String token = platform.tokens().forUser(journey.cast().account());
        Api holder = new Api(platform.endpoints().assessment(), () -> token);
        platform.stopKeycloak();
        try {
            JsonNode sitting =
                    holder.get("/v1/sittings/" + journey.travel().sittingId()).expect(200);
            var answer = journey.player().answer(holder, journey.travel().sittingId(), sitting.path("question"));
            holder.post("/v1/sittings/" + journey.travel().sittingId() + "/answers", answer)
                    .expect(200);
            assertThat(new Api(platform.endpoints().assessment(), () -> "not-a-token")
                            .get("/v1/sittings")
                            .status())
                    .isEqualTo(401);
        } finally {
            platform.startKeycloak();
        }
        assertThat(journey.cast().seeker(Service.ASSESSMENT).get("/v1/sittings").status())
                .isEqualTo(200);
    }

    @Test
    void publishesAfterARestartWhatAKilledServiceHadCommittedAndItsEffectHappensOnce() {
        Journey journey = RunningPlatform.journey();
        journey.register();
        journey.startTest();
        // Without Kafka the relay cannot publish: whatever commits now stands between commit and publish.
        platform.stopKafka();
        try {
            journey.takeTest();
            platform.instances(Service.ASSESSMENT).forEach(ServiceProcess::kill);
        } finally {
            platform.startKafka();
        }
        platform.instances(Service.ASSESSMENT).forEach(ServiceProcess::start);
        String resultId = journey.travel().resultId();
        await().atMost(Patience.FAR)
                .until(() -> !Topics.read(
                                "assessment.result.state", r -> r.key().equals(resultId))
                        .isEmpty());
        journey.shareResult();
        journey.adviserSees();
        JsonNode timeline = journey.cast()
                .seeker(Service.PROFILE)
                .get("/v1/profiles/me")
                .expect(200)
                .path("timeline");
        assertThat(timeline).hasSize(1);
        assertThat(timeline.get(0).path("resultId").asText()).isEqualTo(resultId);
    }

    @Test
    void losesNoAcknowledgedAnswerWhenAnInstanceIsKilledInTheMiddle() {
        Journey journey = RunningPlatform.journey();
        journey.register();
        journey.startTest();
        Api assessment = journey.cast().seeker(Service.ASSESSMENT);
        JsonNode question = journey.travel().sitting().path("question");
        String answers = "/v1/sittings/" + journey.travel().sittingId() + "/answers";
        for (int answered = 0; answered < 5; answered++) {
            question = assessment
                    .post(
                            answers,
                            journey.player().answer(assessment, journey.travel().sittingId(), question))
                    .expect(200)
                    .path("next");
        }
        platform.service(Service.ASSESSMENT, 1).kill();
        JsonNode sitting =
                assessment.get("/v1/sittings/" + journey.travel().sittingId()).expect(200);
        assertThat(sitting.path("number").asInt()).isEqualTo(6);
        // The same item, and the same variant of it.
        assertThat(sitting.path("question")).isEqualTo(question);
        platform.service(Service.ASSESSMENT, 1).start();
    }

    @Test
    void startsAndAnswersWithoutKafka() {
        platform.stopKafka();
        try {
            ServiceProcess instance = platform.service(Service.PATHWAY, 1);
            instance.kill();
            instance.start();
            assertThat(instance.isReady()).isTrue();
            new Api(instance.url(), () -> platform.tokens().forUser("nadia"))
                    .get("/v1/goals")
                    .expect(200);
        } finally {
            platform.startKafka();
        }
    }

    @Test
    void startsWithoutKeycloakAndSaysSoUntilItCouldFetchTheSigningKeys() {
        String token = platform.tokens().forUser("nadia");
        ServiceProcess instance = platform.service(Service.PATHWAY, 2);
        Api holder = new Api(instance.url(), () -> token);
        platform.stopKeycloak();
        try {
            instance.kill();
            instance.start();
            assertThat(instance.isReady()).isTrue();
            Api.Answer answer = holder.get("/v1/goals");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.code()).isEqualTo("identity-provider-unavailable");
        } finally {
            platform.startKeycloak();
        }
        Api.until(() -> holder.get("/v1/goals"), answer -> answer.status() == 200);
    }
}
