package fr.pixemploi.kit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sample.SampleJob;
import fr.pixemploi.kit.sample.SampleRows;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What becomes of work that was wished for, on the real database. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class JobsTest {
    @Inject
    Jobs jobs;

    @Inject
    SampleJob job;

    @Inject
    SampleRows rows;

    @Inject
    MeterRegistry metrics;

    @Inject
    Sql sql;

    @Test
    void whatIsCommittedIsDoneOnceAndWhatIsRolledBackNever() {
        UUID never = Ids.next();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    jobs.wish(SampleJob.NAME, never);
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);
        UUID once = wished();
        awaitAllDone(once);
        assertThat(job.begun(once)).isEqualTo(1);
        assertThat(job.begun(never)).isZero();
    }

    @Test
    void aWishOutsideOfATransactionOrForWorkThatNobodyDoesIsRefused() {
        assertThatThrownBy(() -> jobs.wish(SampleJob.NAME, Ids.next())).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> jobs.wish("nobody's", Ids.next())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatFailsIsTriedAgainLaterAndCounted() {
        UUID id = Ids.next();
        double failures = failures();
        // As long as it takes until that was seen.
        job.fails(id, Integer.MAX_VALUE);
        QuarkusTransaction.requiringNew().run(() -> jobs.wish(SampleJob.NAME, id));
        Awaitility.await().atMost(Patience.FAR).until(() -> rows.count("""
                                select count(*) from scheduled_tasks
                                where task_instance like ? and consecutive_failures >= 1 and execution_time > last_failure
                                """, id + "%") == 1);
        Awaitility.await().atMost(Patience.FAR).until(() -> failures() > failures);
        job.fails(id, 0);
        awaitAllDone(id);
        assertThat(job.failed(id)).isPositive();
        assertThat(job.begun(id)).as("until it is done, and once").isEqualTo(job.failed(id) + 1);
    }

    private double failures() {
        return metrics.counter("jobs.failed", "job", SampleJob.NAME).count();
    }

    @Test
    void whatAnInstanceWasAtWhenItDiedIsTakenUp() {
        UUID id = Ids.next();
        rows.run("""
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                values (?, ?, now() - interval '2 minutes', true, 'one that was killed', now() - interval '1 minute', 2)
                """, SampleJob.NAME, id + "/" + Ids.next());
        awaitAllDone(id);
        assertThat(job.begun(id)).isEqualTo(1);
        assertThat(metrics.counter("jobs.died", "job", SampleJob.NAME).count()).isPositive();
    }

    @Test
    void whatNeverFailedIsCountedAsNoneSoThatAFirstFailureIsARise() {
        MeterRegistry fresh = new SimpleMeterRegistry();
        assertThat(new JobFigures(sql, List.of(job), fresh)).isNotNull();
        for (String what : List.of("jobs.failed", "jobs.died"))
            assertThat(fresh.get(what).tag("job", SampleJob.NAME).counter().count())
                    .isZero();
    }

    private UUID wished() {
        UUID id = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> jobs.wish(SampleJob.NAME, id));
        return id;
    }

    private void awaitAllDone(UUID id) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> job.begun(id) > 0
                        && rows.count("select count(*) from scheduled_tasks where task_instance like ?", id + "%")
                                == 0);
    }
}
