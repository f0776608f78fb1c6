package fr.pixemploi.kit.security;

import fr.pixemploi.kit.sql.Sql;
import java.time.Clock;

/** Who is known and who is erased, in any database. */
public final class SimulatedPeople {
    private SimulatedPeople() {}

    public static KnownPeople known(Sql sql) {
        return new KnownPeople(sql);
    }

    public static ErasedPeople erased(Sql sql, Clock clock) {
        return new ErasedPeople(sql, clock);
    }
}
