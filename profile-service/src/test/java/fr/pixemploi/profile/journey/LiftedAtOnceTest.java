package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.Restrictions.carriedOut;
import static fr.pixemploi.profile.journey.Restrictions.file;
import static fr.pixemploi.profile.journey.Restrictions.liftedAtDesk;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Restrictions of one person that two desks lift at the same moment. */
@QuarkusTest
@TestProfile(Unhurried.class)
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class LiftedAtOnceTest {
    private static final Map<String, Object> WORD = Map.of("reason", "parole-de-la-personne");

    @Inject
    Sql sql;

    @Inject
    DataSource database;

    @Test
    void twoThatAreLiftedAtOnceLeaveNothingRestricted() throws Exception {
        UUID file = Rights.someoneWithoutAccount();
        String first = Rights.asked(file, "restriction");
        String second = Rights.asked(file, "restriction");
        carriedOut(first);
        carriedOut(second);
        try (ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor();
                Connection held = database.getConnection();
                PreparedStatement lock = held.prepareStatement("select from beneficiary where id = ? for update")) {
            held.setAutoCommit(false);
            lock.setObject(1, file);
            lock.execute();
            Future<Response> one = desks.submit(() -> liftedAtDesk("nadia", first, WORD));
            Future<Response> other = desks.submit(() -> liftedAtDesk("nadia", second, WORD));
            Awaitility.await().atMost(Patience.FAR).until(() -> waiting() >= 2);
            held.commit();
            one.get().then().statusCode(200);
            other.get().then().statusCode(200);
        }
        file(file).then().body("restrictedSince", nullValue());
    }

    /** How many wait for somebody who holds the file. */
    private int waiting() {
        return sql.query("""
                        select pid from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock' and query like '%beneficiary%'
                        """).list(row -> row.integer("pid")).size();
    }
}
