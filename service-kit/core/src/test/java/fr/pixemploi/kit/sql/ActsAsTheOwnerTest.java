package fr.pixemploi.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.PlatformResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Who calls functions that act as the owner of the tables; each role here is one that every PostgreSQL has. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class ActsAsTheOwnerTest {
    private static final String WRITES = "pg_signal_backend";
    private static final String READS = "pg_monitor";

    @Inject
    Sql sql;

    @Test
    void whoWorksWithTheTablesCallsItAndWhoReadsThemDoesNot() {
        // Nothing of this is there for other tests.
        QuarkusTransaction.begin();
        try {
            sql.update("alter default privileges grant select, insert, update, delete on tables to " + WRITES);
            sql.update("alter default privileges grant select on tables to " + READS);
            sql.update("create function acts_as_owner() returns int language sql security definer as 'select 1'");
            assertThat(mayCall(READS)).isTrue();
            sql.query("select for_the_service_alone('acts_as_owner()')").exists();
            assertThat(mayCall("public")).isFalse();
            assertThat(mayCall(READS)).isFalse();
            assertThat(mayCall(WRITES)).isTrue();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private boolean mayCall(String who) {
        return sql.query("select has_function_privilege(cast(? as name), 'acts_as_owner()', 'execute') as may", who)
                .one(row -> row.truth("may"));
    }
}
