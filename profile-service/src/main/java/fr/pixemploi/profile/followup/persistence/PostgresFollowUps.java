package fr.pixemploi.profile.followup.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.followup.domain.FollowUp;
import fr.pixemploi.profile.followup.domain.FollowUps;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    @Override
    public void noteConversation(FollowUp followUp, @Nullable UUID resultId, Instant at) {
        UUID file = followUp.beneficiaryId();
        sql.update("""
                insert into conversation (beneficiary_id, result_id, held_at)
                select cast(? as uuid), r.id, cast(? as timestamptz) from result_in_force r
                where r.beneficiary_id = any (ids_of_person(person_behind(cast(? as uuid))))
                  and r.id = coalesce(cast(? as uuid),
                    (select c.result_id from caseload c where c.structure_id = ? and c.beneficiary_id = ?))
                on conflict (beneficiary_id, result_id) do nothing
                """, file, at, file, resultId, followUp.structureId(), file);
    }
}
