package fr.pixemploi.profile.beneficiary.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.beneficiary.domain.Referents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Advisers of files in PostgreSQL: a column that the entity leaves alone, written for many rows at once. */
@ApplicationScoped
class PostgresReferents implements Referents {
    private final Sql sql;

    PostgresReferents(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int handOver(UUID structure, String from, @Nullable String to) {
        return sql.update(
                "update beneficiary set referent_id = ? where structure_id = ? and referent_id = ?",
                to,
                structure,
                from);
    }

    @Override
    public int assign(UUID structure, Set<UUID> files, String adviser) {
        return sql.update(
                "update beneficiary set referent_id = ? where structure_id = ? and id = any (?)",
                adviser,
                structure,
                Sql.uuids(files));
    }

    @Override
    public Optional<String> of(UUID file) {
        return sql.query("select referent_id from beneficiary where id = ? and referent_id is not null", file)
                .optional(row -> row.text("referent_id"));
    }

    @Override
    public void remove(UUID file) {
        sql.update("update beneficiary set referent_id = null where id = ?", file);
    }
}
