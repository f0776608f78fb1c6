package fr.pixemploi.kit.job;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import fr.pixemploi.kit.sql.Sql;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * How work goes: attempts that failed and instances that died over it, by the kind of work, and for how long the oldest waits that is due. The
 * latter is asked of the database, not of the threads that do the work, whose death would stop the measure too.
 */
@ApplicationScoped
class JobFigures extends AbstractSchedulerListener {
    private static final String FAILED = "jobs.failed";
    private static final String DIED = "jobs.died";

    private final Sql sql;
    private final MeterRegistry metrics;
    private volatile double seconds;

    JobFigures(Sql sql, @All List<Job> jobs, MeterRegistry metrics) {
        this.sql = sql;
        this.metrics = metrics;
        metrics.gauge("jobs.oldest.due.seconds", this, figures -> figures.seconds);
        // From the start, so that a first one is seen as a rise.
        for (String what : List.of(FAILED, DIED)) jobs.forEach(job -> counter(what, job.name()));
    }

    @Override
    public void onExecutionComplete(ExecutionComplete ended) {
        if (ended.getResult() == ExecutionComplete.Result.FAILED) count(FAILED, ended.getExecution());
    }

    @Override
    public void onExecutionDead(Execution execution) {
        count(DIED, execution);
    }

    private void count(String what, Execution execution) {
        counter(what, execution.getTaskName()).increment();
    }

    private Counter counter(String what, String job) {
        return metrics.counter(what, "job", job);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        // Unknown, and not what it was, when the database does not answer.
        seconds = Double.NaN;
        seconds = sql.query("""
                        select coalesce(extract(epoch from now() - min(execution_time)), 0) as age
                        from scheduled_tasks
                        where execution_time < now() and (not picked or last_heartbeat < now() - interval '1 minute')
                        """).one(row -> row.number("age"));
    }
}
