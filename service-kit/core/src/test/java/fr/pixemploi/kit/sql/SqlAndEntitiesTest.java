package fr.pixemploi.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sample.SampleAggregate;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** {@link Sql} and entities in one transaction. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class SqlAndEntitiesTest {
    @Inject
    Sql sql;

    @Inject
    Session session;

    @Inject
    SessionFactory factory;

    @Test
    void sqlSeesWhatEntitiesOfTheTransactionHavePending() {
        UUID id = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            SampleAggregate aggregate = new SampleAggregate(id, "first " + id);
            session.persist(aggregate);
            assertThat(name(id)).isEqualTo("first " + id);
            aggregate.rename("second " + id);
            assertThat(name(id)).isEqualTo("second " + id);
            aggregate.rename("third " + id);
            assertThat(sql.update("delete from sample_aggregate where name = ?", "third " + id))
                    .isEqualTo(1);
        });
    }

    private String name(UUID id) {
        return sql.query("select name from sample_aggregate where id = ?", id).one(row -> row.text("name"));
    }

    @Test
    void entitiesSeeWhatSqlOfTheTransactionWrote() {
        UUID id = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("insert into sample_aggregate (id, name) values (?, ?)", id, "by hand " + id);
            assertThat(session.find(SampleAggregate.class, id).name()).isEqualTo("by hand " + id);
        });
    }

    @Test
    void whatRollsBackRollsBackForBoth() {
        UUID id = Ids.next();
        UUID other = Ids.next();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    session.persist(new SampleAggregate(id, "entity " + id));
                    sql.update("insert into sample_aggregate (id, name) values (?, ?)", other, "by hand " + id);
                    throw new IllegalArgumentException("changed my mind");
                }))
                .hasMessageContaining("changed my mind");
        assertThat(sql.query(
                                "select 1 from sample_aggregate where id = any (?)",
                                Sql.array("uuid", java.util.List.of(id, other)))
                        .exists())
                .isFalse();
    }

    @Test
    void namesTheConstraintThatAnEntityViolatesAtTheFlush() {
        UUID id = Ids.next();
        assertThat(violated(() -> {
                    session.persist(new SampleAggregate(id, "same " + id));
                    session.persist(new SampleAggregate(Ids.next(), "same " + id));
                    sql.flush();
                }))
                .isEqualTo("one_sample_aggregate_per_name");
    }

    @Test
    void namesTheConstraintThatAnEntityViolatesBeforeTheNextStatement() {
        UUID id = Ids.next();
        assertThat(violated(() -> {
                    session.persist(new SampleAggregate(id, "same " + id));
                    session.persist(new SampleAggregate(Ids.next(), "same " + id));
                    name(id);
                }))
                .isEqualTo("one_sample_aggregate_per_name");
    }

    private static String violated(Runnable work) {
        try {
            QuarkusTransaction.requiringNew().run(work);
        } catch (ViolatedConstraint e) {
            return e.constraint();
        }
        return "none";
    }

    @Test
    void flushesInATransactionOnly() {
        assertThatThrownBy(() -> sql.flush()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensNoSessionOfItsOwn() {
        var statistics = factory.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getSessionOpenCount();
        QuarkusTransaction.requiringNew().run(() -> sql.query("select 1").exists());
        assertThat(statistics.getSessionOpenCount()).isEqualTo(before);
    }
}
