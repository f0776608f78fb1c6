package fr.pixemploi.kit.personal.erasure;

import fr.pixemploi.kit.event.BeforeOpening;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.kit.personal.PersonRowsOf;
import fr.pixemploi.kit.security.KnownPeople;
import fr.pixemploi.kit.sql.Sql;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The sweeper of erasures itself, look by look. */
public final class SimulatedSweeper {
    private final ErasureSweeper sweeper;

    public SimulatedSweeper(Sql sql, KnownPeople known, Outbox outbox, Clock clock, Duration pause, String service) {
        KitTraces traces = new KitTraces(sql);
        sweeper = new ErasureSweeper(
                sql,
                known,
                new PersonSweep(List.of(), PersonRowsOf.tablesIn(sql), traces, outbox, sql),
                traces,
                outbox,
                clock,
                new SimpleMeterRegistry(),
                pause,
                service);
    }

    public void look() {
        sweeper.look();
    }

    public BeforeOpening isDone() {
        return sweeper;
    }
}
