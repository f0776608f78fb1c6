package fr.pixemploi.profile.rights.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.rights.domain.paper.PaperCode;
import fr.pixemploi.profile.rights.domain.paper.PaperCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Codes on paper in PostgreSQL. */
@ApplicationScoped
class PostgresPaperCodes implements PaperCodes {
    private final Sql sql;

    PostgresPaperCodes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void replace(PaperCode code) {
        sql.update(
                """
                insert into paper_code (file_id, structure_id, made_by, made_at, expires_at, code_digest)
                values (?, ?, ?, ?, ?, ?)
                on conflict (file_id) do update
                set structure_id = excluded.structure_id, made_by = excluded.made_by, made_at = excluded.made_at,
                  expires_at = excluded.expires_at, code_digest = excluded.code_digest
                """, code.fileId(), code.structureId(), code.madeBy(), code.madeAt(), code.expiresAt(), code.digest());
    }

    @Override
    public Optional<PaperCode> lock(String digest, Instant now) {
        return sql.query("select * from paper_code where code_digest = ? and expires_at > ? for update", digest, now)
                .optional(row -> new PaperCode(
                        row.uuid("file_id"),
                        row.uuid("structure_id"),
                        row.text("made_by"),
                        row.instant("made_at"),
                        row.instant("expires_at"),
                        digest));
    }
}
