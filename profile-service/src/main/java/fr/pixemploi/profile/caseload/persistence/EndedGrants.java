package fr.pixemploi.profile.caseload.persistence;

import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/**
 * What ends by the clock and not by a change: before each read of a structure's entries those are worked out anew of which a grant has ended
 * since. What it covered shows no longer, and an older result may.
 */
@ApplicationScoped
class EndedGrants {
    private final Sql sql;

    EndedGrants(Sql sql) {
        this.sql = sql;
    }

    void end(UUID structureId, Instant now) {
        sql.query("select end_grants_of_caseload(?, ?)", structureId, now).exists();
    }
}
