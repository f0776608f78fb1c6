package fr.pixemploi.kit.event.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.kit.alive.Heartbeats;
import fr.pixemploi.kit.alive.Opening;
import fr.pixemploi.kit.event.KafkaConnection;
import fr.pixemploi.kit.sample.SampleRows;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens at a start on data that came out of a backup. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class ErasureNewsTest {
    private static final String TOPIC = "profile.erasure";
    private static final String TYPE = "fr.pixemploi.profile.person-erased.v1";

    @Inject
    Inbox inbox;

    @Inject
    Sql sql;

    @Inject
    KafkaConnection kafka;

    @Inject
    Heartbeats heartbeats;

    @Inject
    SampleRows rows;

    @Inject
    ErasedPeople erased;

    private final AtomicInteger afterRestore = new AtomicInteger();

    @Test
    void anotherDatabaseAnswersNobodyBeforeAllErasuresAreApplied() {
        UUID person = anErasedPerson();
        restoreABackupOfBefore(person);
        AtomicBoolean rowsAreGone = new AtomicBoolean();
        Opening opening = new Opening();
        ErasureNews news = news(opening, rowsAreGone);
        news.start(new StartupEvent());
        assertThat(erased.contains(person)).isTrue();
        assertThat(opening.isOpen()).isFalse();

        assertThat(afterRestore).hasPositiveValue();
        rowsAreGone.set(true);
        await().atMost(Patience.FAR).until(opening::isOpen);
        assertThat(rows.count("select count(*) from database_identity where identity = 'of the backup'"))
                .isZero();
    }

    @Test
    void theSameDatabaseKnowsBeforeItOpensAlsoWhatTheGroupOfConsumersHadHeard() {
        UUID person = anErasedPerson();
        forget(person);
        Opening opening = new Opening();
        news(opening, new AtomicBoolean()).start(new StartupEvent());
        assertThat(erased.contains(person)).isTrue();
        assertThat(opening.isOpen()).isTrue();
        assertThat(afterRestore).hasValue(0);
    }

    private ErasureNews news(Opening opening, AtomicBoolean condition) {
        // Its thread goes on until the end of the tests: one that ends looks dead.
        return new ErasureNews(
                inbox,
                sql,
                kafka,
                opening,
                List.of(condition::get),
                List.of(_ -> afterRestore.incrementAndGet()),
                Clock.systemUTC(),
                heartbeats,
                TOPIC);
    }

    /** Nothing sweeps here, and no read model is rebuilt while somebody is to be swept. */
    @AfterEach
    void nobodyIsToBeSwept() {
        rows.run("delete from erasure_work");
    }

    private UUID anErasedPerson() {
        UUID person = UUID.randomUUID();
        UUID erasure = UUID.randomUUID();
        Topic.of(TOPIC).send(erasure.toString(), Topic.headers(TYPE, erasure, 1), """
                        {"erasureId": "%s", "personHashes": ["%s"]}
                        """.formatted(
                        erasure, ErasedPeople.hash(person)));
        await().atMost(Patience.FAR).until(() -> erased.contains(person));
        return person;
    }

    private void restoreABackupOfBefore(UUID person) {
        forget(person);
        rows.run("update database_identity set identity = 'of the backup'");
    }

    private void forget(UUID person) {
        rows.run("delete from erased_person where person_hash = ?", ErasedPeople.hash(person));
        rows.run("delete from inbox_event where topic = ?", TOPIC);
        rows.run("delete from erasure_position");
    }
}
