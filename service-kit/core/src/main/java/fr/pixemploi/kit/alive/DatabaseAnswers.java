package fr.pixemploi.kit.alive;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Whether the database answers, asked by the clock: who wants to know if the instance is ready is told at once, and a database that hangs
 * hangs no check. Asked by a connection that no call takes away, since an instance with much to do is ready all the same.
 */
// The first is a qualifier, which takes the default one away.
@Readiness
@Default
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(DatabaseAnswers.class);

    private final DataSource dataSource;
    private final Duration silence;
    private volatile long answeredAt;
    private volatile boolean answered;

    DatabaseAnswers(
            @io.quarkus.agroal.DataSource("background") DataSource dataSource,
            @ConfigProperty(name = "pixemploi.kit.database-silence") Duration silence) {
        this.dataSource = dataSource;
        this.silence = silence;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ask() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select 1");
            answeredAt = System.nanoTime();
            answered = true;
        } catch (SQLException e) {
            LOG.warnf("the database does not answer: %s", e.getMessage());
        }
    }

    public boolean answeredLately() {
        return answered && System.nanoTime() - answeredAt < silence.toNanos();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answeredLately()).build();
    }
}
