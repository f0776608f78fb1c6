package fr.pixemploi.profile.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Results of people all over the country, one after the other, each in a transaction with the grants that it belongs to, until it is closed.
 * The service folds them meanwhile.
 */
final class ResultsThatCome implements AutoCloseable {
    private static final double NANOS = 1e9;
    private static final int STEP = 7_919;
    /** Some twenty a second, more than a million a day. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicLong written = new AtomicLong();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private final long begun = System.nanoTime();
    private final Thread writer;

    ResultsThatCome(DataSource dataSource, int people) {
        writer = Thread.ofPlatform().start(() -> {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement result = connection.prepareStatement("""
                            with whose as (select made_up_id(2, ?) as person, gen_random_uuid() as id), covered as (
                              update sharing_grant g set result_ids = g.result_ids || whose.id, version = version + 1
                              from whose where g.beneficiary_id = whose.person)
                            insert into result (id, beneficiary_id, sitting_id, campaign_code, completed_at, framework_version,
                              total_pix, competences)
                            select id, person, id, 'PXEMPR100', now(), 1, 40, '[{"code": "1.1", "level": 5, "pix": 40,
                              "ability": {"mean": 0.5, "sd": 0.4}, "levelProbabilities": [], "items": 5}]'
                            from whose
                            """)) {
                for (long i = 1; going.get(); i++) {
                    result.setLong(1, 1 + i * STEP % people);
                    written.addAndGet(result.executeUpdate());
                    Thread.sleep(PAUSE);
                }
            } catch (SQLException | InterruptedException e) {
                failure.set(e);
            }
        });
    }

    double aSecond() {
        return Math.round(written.get() / ((System.nanoTime() - begun) / NANOS));
    }

    @Override
    public void close() throws Exception {
        going.set(false);
        writer.join();
        Exception failed = failure.get();
        if (failed != null) throw failed;
    }
}
