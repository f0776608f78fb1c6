package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.GroupActionTest.begin;
import static fr.pixemploi.profile.journey.GroupActionTest.done;
import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Afterwards a structure tells who was invited to a campaign, and who has not answered. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class CampaignInvitationTest {
    @Inject
    Sql sql;

    @Test
    void theInvitedAreFoundInListsAndKnownInTheirGroups() {
        String campaign = campaign();
        String group = Groups.aWorkshop(Groups.today());
        String invited = World.register("nadia", A).path("id");
        String other = World.register("nadia", A).path("id");
        Groups.add(group, Map.of("beneficiaryIds", List.of(invited, other)));
        invite(campaign, invited);
        assertThat(found("nadia", A, campaign)).containsExactly(invited);
        assertThat(found("nadia", A, campaign())).isEmpty();
        assertThat(found("bruno", B, campaign)).isEmpty();
        as("nadia")
                .get("/v1/groups/" + group + "/members")
                .then()
                .body("items.findAll { it.invited }.beneficiaryId", contains(invited));
    }

    @Test
    void whoTookTheFileOverAndDoesNotSitIsToBeInvitedAgainUntilASittingIsKnown() {
        World.Person person = World.aPersonOfA();
        String mine = mine(person);
        invite(campaign(), person.id().toString());
        assertThat(reasons(mine)).isEmpty();
        weeksPass(person);
        assertThat(reasons(mine)).containsExactly("unanswered-invitation");
        // Of another structure's campaign nothing is told, and an older sitting answers nothing.
        sat(person, B, "now()");
        sat(person, A, "now() - interval '20 days'");
        assertThat(reasons(mine)).containsExactly("unanswered-invitation");
        sat(person, null, "now()");
        assertThat(reasons(mine)).isEmpty();
    }

    @Test
    void whoIsInvitedAgainHasTimeAnewAndAResultThatIsSharedIsAnAnswer() {
        World.Person person = World.aPersonOfA();
        String mine = mine(person);
        String campaign = campaign();
        invite(campaign, person.id().toString());
        weeksPass(person);
        invite(campaign, person.id().toString());
        assertThat(reasons(mine)).isEmpty();
        weeksPass(person);
        assertThat(reasons(mine)).containsExactly("unanswered-invitation");
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        World.consent(person.id(), A, LATER, List.of(result));
        Awaitility.await().atMost(Patience.FAR).until(() -> reasons(mine).contains("result-to-talk-over"));
        as("nadia")
                .post("/v1/beneficiaries/" + person.id() + "/follow-up/conversations")
                .then()
                .statusCode(200);
        assertThat(reasons(mine)).isEmpty();
    }

    private static String campaign() {
        String id = Ids.next().toString().replace("-", "");
        return id.substring(id.length() - 9).toUpperCase(Locale.ROOT);
    }

    private static void invite(String campaign, String file) {
        done(begin(
                "nadia", A, "invitations", Map.of("beneficiaryIds", List.of(file)), Map.of("campaignCode", campaign)));
    }

    private String mine(World.Person person) {
        String account = Ids.next().toString();
        sql.update("update beneficiary set referent_id = ? where id = ?", account, person.id());
        return account;
    }

    private void weeksPass(World.Person person) {
        sql.update("""
                update campaign_invitation set invited_at = invited_at - interval '15 days',
                  last_invited_at = last_invited_at - interval '15 days'
                where beneficiary_id = ?
                """, person.id());
    }

    private void sat(World.Person person, UUID structure, String at) {
        sql.update(
                "insert into campaign_sitting (id, beneficiary_id, structure_id, begun_at) values (?, ?, ?, " + at
                        + ")",
                Ids.next(),
                person.id(),
                structure);
    }

    private static List<String> found(String adviser, UUID structure, String campaign) {
        return as(adviser)
                .queryParam("structureId", structure)
                .queryParam("invitedTo", campaign)
                .get("/v1/caseload")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static List<String> reasons(String referent) {
        return as("nadia")
                .queryParam("structureId", A)
                .queryParam("referent", referent)
                .get("/v1/caseload/first-calls")
                .then()
                .statusCode(200)
                .extract()
                .path("items.reason");
    }
}
