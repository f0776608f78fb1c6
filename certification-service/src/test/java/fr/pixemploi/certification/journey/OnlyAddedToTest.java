package fr.pixemploi.certification.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

/**
 * What the service's user may do in its database, whatever statement gets there: nothing to tables, and to those whose comment begins with
 * "append-only" nothing but to add and to read.
 */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class OnlyAddedToTest {
    private static final String PERMISSION_DENIED = "42501";
    /** Of a view that no row can be written through, whoever asks. */
    private static final String NO_SUCH_WAY = "55000";

    private static final String ONLY_ADDED_TO = """
            select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
              and obj_description(oid, 'pg_class') like 'append-only%'
            """;

    @Inject
    Sql sql;

    @Inject
    DataSource database;

    @Inject
    Flyway flyway;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String worker;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownerPassword;

    private List<String> onlyAddedTo() {
        List<String> tables = sql.query(ONLY_ADDED_TO).list(row -> row.text("relname"));
        assertThat(tables).contains("jury_decision");
        return tables;
    }

    @Test
    void whatStandsInATableThatIsOnlyAddedToStays() {
        for (String table : onlyAddedTo()) {
            String column = sql.query(
                            "select attname from pg_attribute where attrelid = cast(? as regclass) and attnum = 1",
                            table)
                    .one(row -> row.text("attname"));
            refused("update %s set %s = %s".formatted(table, column, column));
            refused("delete from " + table);
            refused("truncate " + table);
            refused("truncate %s cascade".formatted(table));
            refused("select 1 from %s for update".formatted(table));
        }
    }

    @Test
    void nothingIsDoneToSuchATableNorAreItsRightsGivenBack() {
        for (String table : onlyAddedTo()) {
            refused("drop table " + table);
            refused("alter table %s add column more text".formatted(table));
            refused("alter table %s disable trigger all".formatted(table));
            refused("create trigger t before insert on %s execute function a_log_is_only_added_to()".formatted(table));
            refused("create rule r as on insert to %s do instead nothing".formatted(table));
            refused("comment on table %s is null".formatted(table));
        }
        assertThat(rights("grant update, delete, truncate on jury_decision to current_user"))
                .isEqualTo("INSERT, SELECT");
        refused("set role " + owner);
        refused("set session_replication_role = replica");
    }

    private String rights(String after) {
        // PostgreSQL warns of a grant by somebody who may not, and grants nothing; or refuses it.
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(after);
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo(PERMISSION_DENIED);
        }
        return sql.query("""
                        select string_agg(privilege_type, ', ' order by privilege_type) as rights
                        from information_schema.role_table_grants where table_name = 'jury_decision' and grantee = current_user
                        """).one(row -> row.text("rights"));
    }

    /** Whose a decision is stands in what it refers to. */
    @Test
    void whatSuchRowsReferToStaysTheSame() {
        refused("update subscription set candidate_id = candidate_id");
        refused("truncate subscription cascade");
    }

    /** A view is written through with the rights of its owner. */
    @Test
    void noViewIsAWayAroundIt() throws SQLException {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("create view scratch_decision as select * from jury_decision");
            statement.execute("create view scratch_of_scratch as select * from scratch_decision");
            try {
                assertThat(viewsOver(onlyAddedTo())).contains("scratch_decision", "scratch_of_scratch");
                assertThatCode(() -> execute("delete from scratch_of_scratch"))
                        .as("why this is looked at")
                        .doesNotThrowAnyException();
            } finally {
                statement.execute("drop view scratch_decision cascade");
            }
        }
        for (String view : viewsOver(onlyAddedTo()))
            assertThatThrownBy(() -> execute("delete from " + view))
                    .as(view)
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isIn(PERMISSION_DENIED, NO_SUCH_WAY));
    }

    private List<String> viewsOver(List<String> tables) {
        return sql.query("""
                        with recursive over (id) as (
                          select oid from pg_class where relname = any (?) and relnamespace = 'public'::regnamespace
                          union
                          select r.ev_class from over join pg_depend d on d.refobjid = over.id and d.refclassid = 'pg_class'::regclass
                            join pg_rewrite r on r.oid = d.objid and d.classid = 'pg_rewrite'::regclass)
                        select distinct c.relname from pg_class c join over on over.id = c.oid where c.relkind = 'v'
                        """, Sql.texts(tables)).list(row -> row.text("relname"));
    }

    @Test
    void onlyTablesThatSaySoAreOnlyAddedTo() {
        List<String> refusing = sql.query("""
                        select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                          and not has_table_privilege(oid, 'delete') and relname <> 'flyway_schema_history'
                        """).list(row -> row.text("relname"));
        assertThat(refusing).containsExactlyInAnyOrderElementsOf(onlyAddedTo());
    }

    /** The service has pieces of large tables made and let go of, and cannot say of which, nor when, nor reach into one. */
    @Test
    void monthsAreMadeForAServiceThatMakesNoTables() throws SQLException {
        assertThat(sql.query("select make_month('outbox_event', '2010-05-01') as made")
                        .list(row -> row.truth("made")))
                .containsExactly(true);
        List<String> owners = sql.query("""
                        select pg_get_userbyid(relowner) as owner from pg_class
                        where relname = 'outbox_event_2010_05' and relnamespace = (select oid from pg_namespace where nspname = 'months')
                        """).list(row -> row.text("owner"));
        assertThat(owners).containsExactly(owner);
        refused("select make_month('jury_decision', '2010-05-01')");
        refused("select cut_by_months('jury_decision', 'id', 'P0D', 'false')");
        refused("select from months.cut");
        refused("update months.cut set held_by = 'false'");
        refused("delete from months.outbox_event_2010_05");
        refused("drop table months.outbox_event_2010_05");
        refused("select months.attach('outbox_event', 'outbox_event_2010_05', '2010-05-01')");
        assertThat(sql.query("select let_month_go('outbox_event', '2010-05-01') as gone")
                        .list(row -> row.truth("gone")))
                .containsExactly(true);
    }

    /** Whoever may connect calls nothing that acts as the owner; the service calls what it needs. */
    @Test
    void whatActsAsTheOwnerIsCalledByTheServiceAlone() {
        List<String> all = sql.query("select oid::regprocedure::text as called from pg_proc where prosecdef")
                .list(row -> row.text("called"));
        assertThat(all).contains("make_month(text,date)", "make_tables_beside(text,text[])");
        assertThat(all).filteredOn(called -> mayCall("public", called)).isEmpty();
        assertThat(all).filteredOn(called -> mayCall(worker, called)).containsExactlyInAnyOrderElementsOf(all);
    }

    private boolean mayCall(String who, String called) {
        return sql.query(
                        "select has_function_privilege(cast(? as name), cast(? as text), 'execute') as may",
                        who,
                        called)
                .one(row -> row.truth("may"));
    }

    /** Erasures reach such rows so: a cascade is the work of whoever owns the table. */
    @Test
    void theyGoWithTheRowThatTheyReferTo() throws SQLException {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("create table scratch_subscription (id uuid primary key)");
            statement.execute("create table scratch_decision (id uuid primary key,"
                    + " subscription_id uuid not null references scratch_subscription on delete cascade)");
            statement.execute("revoke update, delete, truncate on scratch_decision from " + worker);
            try {
                UUID subscription = Ids.next();
                sql.update("insert into scratch_subscription (id) values (?)", subscription);
                sql.update("insert into scratch_decision values (?, ?)", Ids.next(), subscription);
                assertThat(sql.query("select 1 from scratch_decision").exists()).isTrue();
                refused("delete from scratch_decision");
                assertThat(sql.updateOne("delete from scratch_subscription where id = ?", subscription))
                        .isTrue();
                assertThat(sql.query("select 1 from scratch_decision").exists()).isFalse();
            } finally {
                statement.execute("drop table scratch_decision, scratch_subscription");
            }
        }
    }

    @Test
    void theServiceOwnsNothingMakesNothingAndTouchesNoMigration() {
        assertThat(sql.query("select 1 from pg_class where pg_has_role(current_user, relowner, 'member')")
                        .exists())
                .isFalse();
        refused("create table mine (id uuid)");
        refused("create temporary table mine (id uuid)");
        refused("create schema mine");
        refused("create function mine() returns int language sql as 'select 1'");
        refused("delete from flyway_schema_history");
        refused("alter default privileges for role %s grant all on tables to current_user".formatted(owner));
    }

    /** Rebuilding a read model makes tables and drops them; nothing else goes this way. */
    @Test
    void onlySchemasOfRebuildsAreMadeAndDropped() {
        refused("select make_tables_beside('mine', array['candidate'])");
        refused("select drop_tables_beside('public')");
        refused("select drop_tables_beside('public; drop table candidate; rebuild_')");
    }

    @Test
    void doesNotStartAsAUserWhoMayActAsTheOwner() {
        Flyway misled = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .placeholders(Map.of("worker", owner))
                .load();
        assertThatThrownBy(misled::migrate)
                .isInstanceOf(FlywayException.class)
                .hasStackTraceContaining("may act as the owner of its tables");
    }

    private Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, owner, ownerPassword);
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement any = connection.createStatement()) {
            any.execute(statement);
        }
    }

    private void refused(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .as(statement)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(PERMISSION_DENIED));
    }
}
