package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An action on a group whose transaction is killed on the way. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class KilledGroupActionTest {
    private static final int PEOPLE = 400;

    @Inject
    Sql sql;

    @Inject
    DataSource dataSource;

    @Test
    void goesOnWhereItStoodAndAsksNobodyTwice() {
        String referent = Ids.next().toString();
        sql.update("""
                insert into beneficiary (id, structure_id, first_name, last_name, registered_at, referent_id, version)
                select uuidv7(), ?, 'Léa', 'Exemple', now(), ?, 1 from generate_series(1, ?)
                """, A, referent, PEOPLE);
        String id = GroupActionTest.begin(
                        "nadia",
                        A,
                        "sharing-requests",
                        Map.of("filter", Map.of("referent", referent)),
                        Map.of("reason", "faire-le-point", "purpose", "formation"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Awaitility.await()
                .atMost(Patience.FAR)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> Integer.parseInt(killWhoAsks(id)) > 0);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() ->
                        as("nadia").get("/v1/group-actions/" + id).path("state").equals("done"));
        as("nadia")
                .get("/v1/group-actions/" + id)
                .then()
                .body("people", equalTo(PEOPLE))
                .body("done", equalTo(PEOPLE))
                .body("refused", equalTo(0));
        assertThat(Rows.text(dataSource, """
                        select count(*) || ' ' || count(distinct r.beneficiary_id)
                        from sharing_request r join beneficiary b on b.id = r.beneficiary_id where b.referent_id = '%s'
                        """.formatted(referent))).isEqualTo(PEOPLE + " " + PEOPLE);
    }

    /** Ends the connection that is in the middle of a line; how many these were. */
    private String killWhoAsks(String id) {
        return Rows.text(dataSource, """
                select count(pg_terminate_backend(l.pid)) from pg_locks l join pg_stat_activity a on a.pid = l.pid
                where l.relation = 'sharing_request'::regclass and l.mode = 'RowExclusiveLock' and l.pid <> pg_backend_pid()
                  and (select count(*) from group_action_line where action_id = '%s' and outcome is not null) between 20 and 390
                """.formatted(id));
    }
}
