package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.Feed.awaitTypes;
import static fr.pixemploi.profile.journey.Feed.tell;
import static fr.pixemploi.profile.journey.Feed.tellCertificate;
import static fr.pixemploi.profile.journey.Feed.tellSitting;
import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.profile.news.domain.NewsType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Who hears of what: a structure of its own people and tests, and of what is shared with it for as long as it is. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class WhoHearsNewsTest {
    @Inject
    Sql sql;

    @Test
    void eachKindIsNamedInRequestsAndRows() {
        assertThat(NewsType.CODES)
                .isEqualTo(Arrays.stream(NewsType.values()).map(NewsType::code).collect(Collectors.joining("|")));
    }

    @Test
    void whatHappensToAPersonIsToldToTheirStructureAlone() {
        World.Person person = World.aPersonOfA();
        UUID sitting = tellSitting(person.id(), A);
        awaitTypes(person.id(), "person-registered", "sitting-started");
        tell(
                "assessment.sitting",
                "assessment.sitting-completed",
                person.id(),
                "sittingId",
                "completedAt",
                Map.of("structureId", A));
        awaitTypes(person.id(), "person-registered", "sitting-started", "sitting-completed");
        UUID pathway = tell(
                "pathway.pathway",
                "pathway.pathway-prescribed",
                person.id(),
                "pathwayId",
                "prescribedAt",
                Map.of("structureId", A));
        awaitTypes(person.id(), "person-registered", "sitting-started", "sitting-completed", "pathway-prescribed");
        tell(
                "pathway.pathway",
                "pathway.step-completed",
                person.id(),
                "pathwayId",
                "completedAt",
                Map.of("structureId", A, "pathwayId", pathway, "stepId", Ids.next(), "step", 1));
        awaitTypes(
                person.id(),
                "person-registered",
                "sitting-started",
                "sitting-completed",
                "pathway-prescribed",
                "step-completed");
        assertThat(Feed.all("partner-alpha", A))
                .anySatisfy(news -> assertThat(news)
                        .containsEntry("subjectId", sitting.toString())
                        .containsEntry("structureId", A.toString()));
        assertThat(Feed.all("partner-beta", B).toString())
                .doesNotContain(person.id().toString(), sitting.toString());
        Feed.page("partner-beta", A, null).then().statusCode(404);
    }

    @Test
    void anEntryDiagnosisIsToldByItsEndAndSharedItOpensNoResult() {
        World.Person person = World.aPersonOfA();
        UUID diagnosis = tell(
                "assessment.diagnosis",
                "assessment.diagnosis-completed",
                person.id(),
                "diagnosisId",
                "completedAt",
                Map.of("structureId", A));
        World.tellDiagnosis(
                diagnosis, person.id(), "assisted-test", Instant.now().toString());
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query("select 1 from diagnosis where id = ?", diagnosis)
                        .exists());
        World.consent(person.id(), A, LATER, List.of(diagnosis));
        awaitTypes(person.id(), "person-registered", "diagnosis-completed", "sharing-given");
    }

    @Test
    void whoeverReadsTheFeedIsInTheListOfThePersonsReaders() {
        World.Person person = World.aPersonOfA();
        awaitTypes(person.id(), "person-registered");
        person.calls().get("/v1/reads/me").then().statusCode(200).body("items.kind", hasItem("news"));
    }

    @Test
    void thatSomebodyIsErasedIsToldToTheirStructuresAndThoseWhoSawSomethingByTheIdThatTheyKnow() {
        World.Person person = World.aPersonOfA();
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        World.consent(person.id(), B, LATER, List.of(result));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> Feed.all("partner-beta", B)
                        .toString()
                        .contains(person.id().toString()));
        Erased.ask(person.token()).then().statusCode(202);
        for (String[] reader : new String[][] {{"partner-alpha", A.toString()}, {"partner-beta", B.toString()}}) {
            UUID structure = UUID.fromString(reader[1]);
            Awaitility.await()
                    .atMost(Patience.FAR)
                    .untilAsserted(() -> assertThat(Feed.all(reader[0], structure))
                            .filteredOn(news -> person.id().toString().equals(news.get("beneficiaryId")))
                            .singleElement()
                            .satisfies(news -> assertThat(news)
                                    .containsEntry("type", "person-erased")
                                    .containsEntry("subjectId", person.id().toString())
                                    .doesNotContainKey("externalId")));
        }
        // Nobody is left who could know that it was read.
        assertThat(sql.query("select 1 from person_read where beneficiary_id = ?", person.id())
                        .exists())
                .isFalse();
    }

    @Test
    void whatIsSharedIsToldForAsLongAsItIs() {
        World.Person person = World.aPersonOfA();
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        UUID grant = World.consent(person.id(), A, LATER, List.of(result));
        awaitTypes(person.id(), "person-registered", "sharing-given", "result-available");
        UUID certificate = tellCertificate(person.id());
        awaitTypes(person.id(), "person-registered", "sharing-given", "result-available", "certificate-published");
        person.calls().delete("/v1/sharings/" + grant).then().statusCode(204);
        awaitTypes(person.id(), "person-registered", "sharing-withdrawn");
        assertThat(Feed.all("partner-alpha", A).toString()).doesNotContain(result.toString(), certificate.toString());
    }

    @Test
    void aResultThatIsScoredAgainTwiceIsToldToWhoeverMaySeeTheFirstAndToNobodyByAnotherGrant() {
        World.Person person = World.aPersonOfA();
        UUID first = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        UUID grant = World.consent(person.id(), A, LATER, List.of(first));
        awaitTypes(person.id(), "person-registered", "sharing-given", "result-available");
        UUID second = replaced(person.id(), first);
        awaitTypes(person.id(), "person-registered", "sharing-given", "result-available", "result-rescored");
        replaced(person.id(), second);
        awaitTypes(
                person.id(),
                "person-registered",
                "sharing-given",
                "result-available",
                "result-rescored",
                "result-rescored");
        person.calls().delete("/v1/sharings/" + grant).then().statusCode(204);
        UUID other = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        World.consent(person.id(), A, LATER, List.of(other));
        awaitTypes(person.id(), "person-registered", "sharing-withdrawn", "sharing-given", "result-available");
    }

    private static UUID replaced(UUID person, UUID result) {
        UUID newer = Ids.next();
        World.tellReplacing(result, newer, person, Instant.now().toString(), Map.of("1.1", 4));
        tell(
                "assessment.sitting",
                "assessment.sitting-rescored",
                person,
                "sittingId",
                "rescoredAt",
                Map.of("previousResultId", result, "resultId", newer));
        return newer;
    }

    @Test
    void aTestOfAnotherStructureAndACertificateOfWhoSharesNothingAreToldToNobody() {
        World.Person person = World.aPersonOfA();
        tellSitting(person.id(), B);
        UUID certificate = tellCertificate(person.id());
        // The same topics and key: what was before it has been heard.
        tellSitting(person.id(), A);
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        awaitTypes(person.id(), "person-registered", "sitting-started");
        World.consent(person.id(), A, LATER, List.of(result));
        UUID later = tellCertificate(person.id());
        awaitTypes(
                person.id(),
                "person-registered",
                "sitting-started",
                "sharing-given",
                "result-available",
                "certificate-published");
        assertThat(Feed.all("partner-alpha", A).toString())
                .contains(later.toString())
                .doesNotContain(certificate.toString());
        assertThat(Feed.all("partner-beta", B).toString())
                .doesNotContain(person.id().toString());
    }

    @Test
    void ofARestrictedFileNothingIsTold() {
        World.Person person = World.aPersonOfA();
        awaitTypes(person.id(), "person-registered");
        Restrictions.restricted(person);
        tellSitting(person.id(), A);
        World.Person after = World.aPersonOfA();
        awaitTypes(after.id(), "person-registered");
        awaitTypes(person.id());
    }

    @Test
    void whoPartedIsKnownByTheFileThatTheStructureHad() {
        String token = World.newAccount();
        UUID own = UUID.fromString(with(token)
                .body(Map.of("firstName", "Léa", "lastName", "Exemple"))
                .post("/v1/beneficiaries/me")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        UUID file = UUID.fromString(World.register("nadia", A).path("id"));
        with(token)
                .body(Map.of("invitationCode", World.invite("nadia", file.toString()), "join", true))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
        UUID result = World.aResult(own, Instant.now().toString(), Map.of("1.1", 3));
        World.consent(own, A, LATER, List.of(result));
        awaitTypes(file, "person-registered", "sharing-given", "result-available");
        with(token).delete("/v1/beneficiaries/me/files/" + file).then().statusCode(204);
        awaitTypes(file, "person-registered", "sharing-withdrawn");
        assertThat(Feed.all("partner-alpha", A).toString()).doesNotContain(own.toString());
    }
}
