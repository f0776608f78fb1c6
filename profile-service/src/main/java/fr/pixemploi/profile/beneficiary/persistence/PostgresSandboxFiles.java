package fr.pixemploi.profile.beneficiary.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.beneficiary.domain.SandboxFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Sandboxes in PostgreSQL; their resets by the door of those that own them. */
@ApplicationScoped
class PostgresSandboxFiles implements SandboxFiles {
    private final Sql sql;

    PostgresSandboxFiles(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int count(UUID sandbox) {
        sql.query("select pg_advisory_xact_lock(hashtextextended(?, 2)) is null as held", sandbox.toString())
                .one(row -> row.truth("held"));
        return sql.query("select count(*) from beneficiary where structure_id = ?", sandbox)
                .one(row -> row.integer("count"));
    }

    @Override
    public boolean areGoing(UUID sandbox) {
        return sql.query("select 1 from sandbox_being_cleared where structure_id = ?", sandbox)
                .exists();
    }
}
