package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An import whose transaction is killed on the way; that of an instance is {@code ImportProof}. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class KilledImportTest {
    private static final int ROWS = 800;

    @Inject
    DataSource dataSource;

    @Test
    void goesOnWhereItStoodAndRegistersNobodyTwice() {
        String prefix = "K" + Ids.next();
        String id = Files.bring("marc", "beneficiaries", A, false, Files.people(prefix, ROWS))
                .path("id");
        Awaitility.await()
                .atMost(Patience.FAR)
                .pollInterval(java.time.Duration.ofMillis(5))
                .until(() -> Integer.parseInt(killWhoApplies(id)) > 0);
        Files.outcome("marc", id)
                .then()
                .body("state", equalTo("done"))
                .body("made", equalTo(ROWS))
                .body("known", equalTo(0));
        assertThat(Rows.text(
                        dataSource,
                        "select count(*) || ' ' || count(distinct external_id) from beneficiary where external_id like '"
                                + prefix + "%'"))
                .isEqualTo(ROWS + " " + ROWS);
        assertThat(Rows.text(dataSource, """
                        select count(*) from outbox_event where type = 'fr.pixemploi.profile.beneficiary-registered.v1'
                          and person_id in (select id from beneficiary where external_id like '%s%%')
                        """.formatted(prefix))).isEqualTo(Integer.toString(ROWS));
        as("marc").get("/v1/imports/" + id).then().body("faults", equalTo(0));
    }

    /** Ends the connection that holds the import in the middle of its application; how many these were. */
    private String killWhoApplies(String id) {
        return Rows.text(dataSource, """
                select count(pg_terminate_backend(l.pid)) from pg_locks l join pg_stat_activity a on a.pid = l.pid
                where l.relation = 'beneficiary'::regclass and l.mode = 'RowExclusiveLock' and l.pid <> pg_backend_pid()
                  and exists (select from import where id = '%s' and state = 'applying' and seen between 100 and 700)
                """.formatted(id));
    }
}
