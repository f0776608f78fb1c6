package fr.pixemploi.kit.month;

import fr.pixemploi.kit.month.Months.Month;
import fr.pixemploi.kit.sql.Sql;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * The months of tables that are cut by the time of their ids: made ahead, let go of as a whole. Each month of each table is a transaction of its
 * own, so that none keeps the others from it. Several instances may do so at once; a month that is not made in time costs nothing but the
 * moving of its rows later.
 */
@ApplicationScoped
public class Partitions {
    private static final Logger LOG = Logger.getLogger(Partitions.class);

    private final Months months;
    private final Sql sql;

    Partitions(Months months, Sql sql) {
        this.months = months;
        this.sql = sql;
    }

    /** Before anything is written; but a service starts whatever its database says, and waits for nothing: the next hour has time. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        guard(months::guard);
        each("made", month -> !month.isMade(), month -> months.make(month));
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void hour() {
        guard(table -> patiently(() -> {
            months.guard(table);
            return true;
        }));
        makeAhead();
    }

    /** Before the rows go that are old and of no whole month. */
    @Scheduled(cron = "{pixemploi.months.at:0 0 3 * * ?}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void night() {
        letGo();
        letOthersGo();
    }

    private void guard(Consumer<String> work) {
        for (String table : tables())
            attempt("guarded", "months of " + table, () -> {
                work.accept(table);
                return true;
            });
    }

    /** This month, the one before, three ahead: names of the pieces that were not there. */
    List<String> makeAhead() {
        return each("made", month -> !month.isMade(), month -> patiently(() -> months.make(month)));
    }

    /** Whole months of which every row was kept long enough: names of the pieces. */
    List<String> letGo() {
        return each("let go of", Month::isOver, month -> patiently(() -> months.letGo(month)));
    }

    /** Rows that end with no month. */
    void letOthersGo() {
        for (String table : tables())
            attempt("let go of", "others of " + table, () -> patiently(() -> months.letOthersGo(table) > 0));
    }

    /** What is kept of a large month is copied, and what stood among the others is moved; for locks it waits briefly all the same. */
    private boolean patiently(BooleanSupplier work) {
        return BriefLocks.tried(() -> sql.patiently(work::getAsBoolean));
    }

    private List<String> each(String done, Predicate<Month> which, Predicate<Month> work) {
        List<String> pieces = all().stream()
                .filter(which)
                .filter(month -> attempt(done, month.piece(), () -> work.test(month)))
                .map(Month::piece)
                .toList();
        if (!pieces.isEmpty()) LOG.infof("months %s: %s", done, pieces);
        return pieces;
    }

    private List<String> tables() {
        return all().stream().map(Month::table).distinct().toList();
    }

    private List<Month> all() {
        try {
            return months.all();
        } catch (RuntimeException e) {
            LOG.error("months are not known; tried again later", e);
            return List.of();
        }
    }

    private static boolean attempt(String done, String what, BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s was not %s; tried again later", what, done);
            return false;
        }
    }
}
