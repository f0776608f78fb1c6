package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.Restrictions.asked;
import static fr.pixemploi.profile.journey.Restrictions.carriedOut;
import static fr.pixemploi.profile.journey.Restrictions.file;
import static fr.pixemploi.profile.journey.Restrictions.lifted;
import static fr.pixemploi.profile.journey.Restrictions.liftedAtDesk;
import static fr.pixemploi.profile.journey.Restrictions.restricted;
import static fr.pixemploi.profile.journey.Restrictions.shared;
import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.NADIA;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A restriction holds until it is lifted: by its person, or by the structure for a reason of which the person was told. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class LiftingTest {
    private static final Map<String, Object> WORD = Map.of("reason", "parole-de-la-personne");

    @Inject
    Sql sql;

    @Inject
    DataSource database;

    private static Map<String, Object> told(LocalDate on) {
        return Map.of("reason", "donnees-verifiees", "toldOn", on.toString());
    }

    @Test
    void theStructureSeesNothingThatWasSharedAndKeepsTheFileToReadUntilThePersonLiftsIt() {
        World.Person person = World.aPersonOfA();
        shared(person);
        String request = asked(person, "restriction");
        String before = file(person.id()).header("ETag");
        as("nadia").get("/v1/beneficiaries/" + person.id()).then().body("restrictedSince", nullValue());

        carriedOut(request);
        assertThat(Rights.profileSeenBy("nadia", A, person.id())).isEqualTo(404);
        // Whoever read it before is not told that nothing changed.
        as("nadia")
                .header("If-None-Match", before)
                .get("/v1/beneficiaries/" + person.id())
                .then()
                .statusCode(200)
                .body("restrictedSince", notNullValue());
        assertThat(World.entry("nadia", A, person.id()))
                .containsEntry("shared", false)
                .containsKey("restrictedSince");

        person.calls()
                .get("/v1/rights-requests/me")
                .then()
                .body("items[0].answer.sentence", containsString("vous partagiez avec elle a été retiré aussitôt"));

        String since = lifted(person, request)
                .then()
                .statusCode(200)
                .body("sentence", allOf(containsString("vos données"), containsString("ne reviennent pas d’eux-mêmes")))
                .body("restrictedSince", nullValue())
                .extract()
                .path("liftedAt");
        lifted(person, request).then().statusCode(200).body("liftedAt", equalTo(since));
        file(person.id()).then().body("restrictedSince", nullValue());
        assertThat(World.entry("nadia", A, person.id())).doesNotContainKey("restrictedSince");
        assertThat(Rights.profileSeenBy("nadia", A, person.id())).isEqualTo(404);
        person.calls()
                .get("/v1/rights-requests/me")
                .then()
                .body("items[0].answer.sentence", nullValue())
                .body("items[0].lifting.liftedAt", equalTo(since))
                .body("items[0].lifting.liftedBy", nullValue());
    }

    @Test
    void atTheDeskItIsLiftedByThePersonsWordOrForAReasonOfWhichThePersonWasTold() {
        UUID file = UUID.fromString(World.register("nadia", A).path("id"));
        String first = Rights.asked(file, "restriction");
        liftedAtDesk("nadia", first, WORD).then().statusCode(409).body("code", equalTo("nothing-restricted"));
        carriedOut(first);
        String second = Rights.asked(file, "restriction");
        carriedOut(second);
        liftedAtDesk("bruno", first, WORD).then().statusCode(404);
        lifted(World.aPersonOfA(), first).then().statusCode(404);

        // The other one that the person asked for holds.
        liftedAtDesk("nadia", first, told(Groups.today()))
                .then()
                .statusCode(200)
                .body("restrictedSince", notNullValue())
                .body("sentence", containsString("Une autre limitation"));
        file(file).then().body("restrictedSince", notNullValue());
        liftedAtDesk("nadia", second, WORD)
                .then()
                .statusCode(200)
                .body("restrictedSince", nullValue())
                .body("sentence", containsString("peut de nouveau"));
        file(file).then().body("restrictedSince", nullValue());
        as("nadia")
                .queryParam("structureId", A)
                .queryParam("beneficiaryId", file)
                .get("/v1/rights-requests")
                .then()
                .body("items.id", contains(first, second))
                .body("items.find { it.id == '%s' }.lifting.reasonText".formatted(first), containsString("vérifiées"))
                .body("items.find { it.id == '%s' }.lifting.liftedBy".formatted(second), equalTo(NADIA));
        as("nadia")
                .get("/v1/rights-requests/lifting-reasons")
                .then()
                .body("items.find { it.code == 'droit-defendu' }.toldBefore", equalTo(true));
        assertThatThrownBy(() -> sql.update("delete from restriction_lifting"))
                .hasStackTraceContaining("table restriction_lifting is a log");
    }

    @Test
    void thePersonIsToldBetweenTheAnswerAndTodayUnlessItIsTheirOwnWord() {
        UUID file = Rights.someoneWithoutAccount();
        String request = Rights.asked(file, "restriction");
        carriedOut(request);
        liftedAtDesk("nadia", request, Map.of("reason", "pas-envie"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-lifting-reason"));
        LocalDate today = Groups.today();
        for (Map<String, Object> unfit : List.<Map<String, Object>>of(
                Map.of("reason", "donnees-verifiees"),
                told(today.plusDays(2)),
                told(today.minusDays(2)),
                Map.of("reason", "parole-de-la-personne", "toldOn", today.toString())))
            liftedAtDesk("nadia", request, unfit).then().statusCode(422).body("code", equalTo("told-on-does-not-fit"));
        file(file).then().body("restrictedSince", notNullValue());
    }

    @Test
    void nobodySaysAtTheDeskWhatAPersonWithAnAccountSaysThemselves() {
        World.Person person = World.aPersonOfA();
        String request = restricted(person);
        liftedAtDesk("nadia", request, WORD).then().statusCode(409).body("code", equalTo("person-has-account"));
        file(person.id()).then().body("restrictedSince", notNullValue());
        liftedAtDesk("nadia", request, told(Groups.today())).then().statusCode(200);
    }

    @Test
    void theFileIsHeldUntilItIsLiftedAndAllOfItGoesWithThePerson() {
        World.Person person = World.aPersonOfA();
        lifted(person, restricted(person)).then().statusCode(200);
        assertThat(sql.query("select 1 from request_in_hand where beneficiary_id = ?", person.id())
                        .exists())
                .isFalse();
        restricted(person);
        assertThat(sql.query("select 1 from request_in_hand where beneficiary_id = ?", person.id())
                        .exists())
                .isTrue();
        Erased.whole(sql, person.id(), Erased.receipt(Erased.ask(person.token())));
        Erased.isInNewsAlone(database, person.id());
    }
}
