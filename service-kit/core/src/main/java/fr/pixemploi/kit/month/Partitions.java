package fr.pixemploi.kit.month;

import fr.pixemploi.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The months of tables that are cut by the time of their ids. Functions of the database make them and let them go, with the rights of whom the
 * tables belong to: this service may have none. Several instances may do so at once; a month that is not made in time costs nothing but
 * the moving of its rows later.
 */
@ApplicationScoped
public class Partitions {
    private static final Logger LOG = Logger.getLogger(Partitions.class);

    /** What is kept of a large month is copied; as long as {@link Sql#patiently} waits. */
    private static final int PATIENCE_SECONDS = 3_600;

    private final Sql sql;

    Partitions(Sql sql) {
        this.sql = sql;
    }

    /** Before anything is written; but a service starts whatever its database says. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        attempt("made", this::makeAhead);
    }

    /** Before the rows go that are old and of no whole month. */
    @Scheduled(cron = "{pixemploi.months.at:0 0 3 * * ?}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void night() {
        attempt("made", this::makeAhead);
        attempt("let go of", this::letGo);
    }

    /** This month, those around it, three ahead: names of the pieces that were not there. */
    List<String> makeAhead() {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.query("select piece from make_months() piece").list(row -> row.text("piece")));
    }

    /** Whole months of which every row was kept long enough, each in a transaction of its own: names of the pieces. */
    List<String> letGo() {
        List<String> gone = new ArrayList<>();
        while (true) {
            List<String> one = letOneGo();
            if (one.isEmpty()) return gone;
            gone.addAll(one);
        }
    }

    private List<String> letOneGo() {
        return QuarkusTransaction.requiringNew()
                .timeout(PATIENCE_SECONDS)
                .call(() -> sql.patiently(
                        () -> sql.query("select piece from let_a_month_go() piece where piece is not null")
                                .list(row -> row.text("piece"))));
    }

    private static void attempt(String what, Supplier<List<String>> work) {
        try {
            List<String> months = work.get();
            if (!months.isEmpty()) LOG.infof("months %s: %s", what, months);
        } catch (RuntimeException e) {
            LOG.errorf(e, "months were not %s; the next night tries again", what);
        }
    }
}
