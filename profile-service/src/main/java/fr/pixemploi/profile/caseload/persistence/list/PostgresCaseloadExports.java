package fr.pixemploi.profile.caseload.persistence.list;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import fr.pixemploi.profile.caseload.domain.list.CaseloadExports;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Exports in PostgreSQL. */
@ApplicationScoped
class PostgresCaseloadExports implements CaseloadExports {
    private final Sql sql;

    PostgresCaseloadExports(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Instant> last(UUID structureId, String reader, CaseloadFilter filter) {
        return sql.query(
                        "select exported_at from caseload_export where structure_id = ? and reader = ? and filter = ?",
                        structureId,
                        reader,
                        SavedFilters.digest(filter))
                .optional(row -> row.instant("exported_at"));
    }

    @Override
    public void note(UUID structureId, String reader, CaseloadFilter filter, Instant at) {
        sql.update("""
                insert into caseload_export (structure_id, reader, filter, exported_at) values (?, ?, ?, ?)
                on conflict (structure_id, reader, filter) do update set exported_at = excluded.exported_at
                """, structureId, reader, SavedFilters.digest(filter), at);
    }
}
