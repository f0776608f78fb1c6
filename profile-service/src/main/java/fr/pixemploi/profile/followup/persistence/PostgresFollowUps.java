package fr.pixemploi.profile.followup.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.followup.domain.FollowUp;
import fr.pixemploi.profile.followup.domain.FollowUps;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Follow-ups in PostgreSQL. */
@ApplicationScoped
class PostgresFollowUps implements FollowUps {
    private final Sql sql;

    PostgresFollowUps(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<UUID> structureOf(UUID beneficiaryId, Set<UUID> structures) {
        return sql.query(
                        "select structure_id from registered_person where id = ? and structure_id = any (?)",
                        beneficiaryId,
                        Sql.uuids(structures))
                .optional(row -> row.uuid("structure_id"));
    }

    @Override
    public Optional<FollowUp> find(UUID beneficiaryId) {
        return sql.query("select * from follow_up where beneficiary_id = ?", beneficiaryId)
                .optional(row -> new FollowUp(
                        beneficiaryId,
                        row.uuid("structure_id"),
                        row.instantOrNull("interview_at"),
                        row.dateOrNull("quiet_until"),
                        row.instantOrNull("talked_over_at"),
                        row.bigint("version")));
    }

    @Override
    public void oneWriterFor(UUID beneficiaryId) {
        sql.query("select pg_advisory_xact_lock(hashtextextended(?, 4))", beneficiaryId.toString())
                .exists();
    }

    @Override
    public void put(FollowUp followUp) {
        sql.update(
                """
                insert into follow_up (beneficiary_id, structure_id, interview_at, quiet_until, talked_over_at, version)
                values (?, ?, ?, ?, ?, ?)
                on conflict (beneficiary_id) do update set interview_at = excluded.interview_at,
                  quiet_until = excluded.quiet_until, talked_over_at = excluded.talked_over_at, version = excluded.version
                """,
                followUp.beneficiaryId(),
                followUp.structureId(),
                followUp.interviewAt(),
                followUp.quietUntil(),
                followUp.talkedOverAt(),
                followUp.version());
    }
}
