package fr.pixemploi.profile.sandbox.persistence;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.sandbox.domain.MadePerson;
import fr.pixemploi.profile.sandbox.domain.SandboxReset;
import fr.pixemploi.profile.sandbox.domain.SandboxResets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Resets in PostgreSQL; files and results by the doors of those that own them. */
@ApplicationScoped
class PostgresSandboxResets implements SandboxResets {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    PostgresSandboxResets(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean begin(SandboxReset reset) {
        return sql.updateOne("""
                insert into sandbox_reset (id, structure_id, asked_at, stage, taken) values (?, ?, ?, ?, 0)
                on conflict (structure_id) where ended_at is null do nothing
                """, reset.id(), reset.structureId(), reset.askedAt(), Sql.lowerCase(reset.stage()));
    }

    @Override
    public List<Instant> asked(UUID structureId, Instant since) {
        return sql.query(
                        "select asked_at from sandbox_reset where structure_id = ? and asked_at > ? order by asked_at",
                        structureId,
                        since)
                .list(row -> row.instant("asked_at"));
    }

    @Override
    public Optional<SandboxReset> find(UUID id) {
        return sql.query("select * from sandbox_reset where id = ?", id).optional(PostgresSandboxResets::reset);
    }

    @Override
    public Optional<SandboxReset> lock(UUID id) {
        return sql.query("select * from sandbox_reset where id = ? for update", id)
                .optional(PostgresSandboxResets::reset);
    }

    @Override
    public void change(SandboxReset reset) {
        sql.updateOne(
                "update sandbox_reset set stage = ?, cleared_to = ?, taken = ?, ended_at = ? where id = ?",
                Sql.lowerCase(reset.stage()),
                reset.clearedTo(),
                reset.taken(),
                reset.endedAt(),
                reset.id());
    }

    @Override
    public Optional<UUID> fileAfter(UUID structureId, @Nullable UUID last) {
        return sql.query(
                        "select id from registered_person where structure_id = ? and id > ? order by id limit 1",
                        structureId,
                        last == null ? FIRST : last)
                .optional(row -> row.uuid("id"));
    }

    @Override
    public Set<String> references(UUID structureId) {
        return new HashSet<>(sql.query(
                        "select external_id from registered_person where structure_id = ? and external_id is not null",
                        structureId)
                .list(row -> row.text("external_id")));
    }

    @Override
    public boolean isEmpty(UUID structureId) {
        return !sql.query("select 1 from registered_person where structure_id = ? limit 1", structureId)
                .exists();
    }

    @Override
    public void add(MadePerson person) {
        sql.update(
                "insert into sandbox_person (beneficiary_id, reset_id, reference, settled) values (?, ?, ?, ?)",
                person.beneficiaryId(),
                person.resetId(),
                person.reference(),
                person.settled());
    }

    @Override
    public List<MadePerson> made(UUID resetId) {
        return sql.query("select * from sandbox_person where reset_id = ? order by reference", resetId)
                .list(row -> new MadePerson(
                        row.uuid("beneficiary_id"), row.uuid("reset_id"), row.text("reference"), row.truth("settled")));
    }

    @Override
    public void settle(UUID beneficiaryId) {
        sql.updateOne("update sandbox_person set settled = true where beneficiary_id = ?", beneficiaryId);
    }

    @Override
    public List<UUID> results(UUID beneficiaryId) {
        return sql.query(
                        "select id from known_result where beneficiary_id = ? order by completed_at, id", beneficiaryId)
                .list(row -> row.uuid("id"));
    }

    private static SandboxReset reset(Row row) {
        return new SandboxReset(
                row.uuid("id"),
                row.uuid("structure_id"),
                row.instant("asked_at"),
                row.lowerCase("stage", SandboxReset.ResetStage.class),
                row.uuidOrNull("cleared_to"),
                row.integer("taken"),
                row.instantOrNull("ended_at"));
    }
}
