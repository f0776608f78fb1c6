package fr.pixemploi.profile.beneficiary.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.ViaInvitation;
import fr.pixemploi.profile.beneficiary.domain.joining.FileJoined;
import fr.pixemploi.profile.beneficiary.domain.joining.Joinings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The trace of joinings in PostgreSQL: a row for each, kept after the person parted. */
@ApplicationScoped
class PostgresJoinings implements Joinings {
    private final Sql sql;

    PostgresJoinings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void begin(UUID id, FileJoined joined, Account account, ViaInvitation via) {
        sql.update(
                """
                insert into file_joining
                  (id, file_id, person_id, issuer, subject, invited_by, invited_in, invited_at, joined_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                joined.file(),
                joined.person(),
                account.issuer(),
                account.subject(),
                via.madeBy(),
                via.structureId(),
                via.madeAt(),
                via.linkedAt());
    }

    @Override
    public void end(UUID file, Instant at) {
        sql.update("update file_joining set parted_at = ? where file_id = ? and parted_at is null", at, file);
    }
}
