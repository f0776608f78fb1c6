package fr.pixemploi.kit.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.pixemploi.kit.alive.Opening;
import fr.pixemploi.kit.id.Ids;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Has work done that was wished for, once it is committed: by whichever instance has a hand free, two at a time on each. What fails is tried
 * again, later each time, for as long as it takes. What an instance was at when it died is taken up by another within half a minute.
 */
@ApplicationScoped
public class Jobs {
    private static final int AT_ONCE = 2;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_UNTIL_DEAD = 6;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    /** A step is done in less. */
    private static final Duration FAREWELL = Duration.ofSeconds(4);

    private final DataSource dataSource;
    private final DataSource background;
    private final List<Job> jobs;
    private final JobFigures figures;
    private final Opening opening;
    private final Clock clock;
    private volatile boolean stopping;
    private Map<String, Task<Void>> tasks = Map.of();
    private @Nullable SchedulerClient wishes;
    private @Nullable Scheduler scheduler;

    /** @param background of its own: whoever empties the pool of the calls keeps no work from being found and kept alive */
    Jobs(
            DataSource dataSource,
            @io.quarkus.agroal.DataSource("background") DataSource background,
            @All List<Job> jobs,
            JobFigures figures,
            Opening opening,
            Clock clock) {
        this.dataSource = dataSource;
        this.background = background;
        this.jobs = jobs;
        this.figures = figures;
        this.opening = opening;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (jobs.isEmpty()) return;
        tasks = jobs.stream().map(Jobs::task).collect(Collectors.toMap(Task::getName, Function.identity()));
        List<Task<?>> known = List.copyOf(tasks.values());
        var postgres = new PostgreSqlJdbcCustomization(false, false);
        wishes = SchedulerClient.Builder.create(dataSource, known)
                .jdbcCustomization(postgres)
                .build();
        Scheduler made = Scheduler.create(background, known)
                .jdbcCustomization(postgres)
                .threads(AT_ONCE)
                .pollingInterval(LOOK)
                .pollUsingLockAndFetch(0.5, 1)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_UNTIL_DEAD)
                .shutdownMaxWait(FAREWELL)
                .addSchedulerListener(figures)
                .build();
        scheduler = made;
        // What a backup brought back may wait for work that was done since, or for people who are gone: first it is
        // known who is.
        Thread.ofVirtual().name("jobs").start(() -> startOnceOpen(made));
    }

    private void startOnceOpen(Scheduler made) {
        while (!opening.awaitAMoment()) if (stopping || Thread.currentThread().isInterrupted()) return;
        synchronized (this) {
            if (!stopping) made.start();
        }
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        stopping = true;
        if (scheduler != null) scheduler.stop();
    }

    /**
     * Wishes for work, in the running transaction. A wish for the same is another one, since the first may just be coming to its end.
     *
     * @param job a {@link Job#name()}
     * @param id of what the work is on
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void wish(String job, UUID id) {
        Task<Void> task = tasks.get(job);
        if (task == null || wishes == null) throw new IllegalArgumentException("nobody does the work " + job);
        wishes.schedule(task.instance(id + "/" + Ids.next()), clock.instant());
    }

    private static Task<Void> task(Job job) {
        return Tasks.custom(job.name(), Void.class)
                .onFailure((ended, next) -> next.reschedule(
                        ended, ended.getTimeDone().plus(pause(ended.getExecution().consecutiveFailures))))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    UUID id = UUID.fromString(instance.getId().split("/")[0]);
                    boolean done =
                            job.carryOut(id, () -> context.getSchedulerState().isShuttingDown());
                    return (ended, next) -> {
                        if (done) next.remove();
                        else next.reschedule(ended, ended.getTimeDone());
                    };
                });
    }

    /** @param failures before this one */
    private static Duration pause(int failures) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
