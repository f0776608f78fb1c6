package fr.pixemploi.certification.complaint.persistence;

import fr.pixemploi.certification.complaint.domain.Complaint;
import fr.pixemploi.certification.complaint.domain.ComplaintRefusal;
import fr.pixemploi.certification.complaint.domain.Complaints;
import fr.pixemploi.certification.complaint.domain.ReceivedComplaint;
import fr.pixemploi.certification.complaint.domain.ToldCandidacy;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Complaints in PostgreSQL. SQL: whose a candidacy is stands in what other capabilities promise. */
@ApplicationScoped
class PostgresComplaints implements Complaints {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final PersonAliases aliases;

    PostgresComplaints(Sql sql, PersonAliases aliases) {
        this.sql = sql;
        this.aliases = aliases;
    }

    @Override
    public Optional<ToldCandidacy> candidacy(UUID candidateId, UUID person) {
        return sql.query("""
                        select c.id, c.beneficiary_id, z.time_zone, t.told_at
                        from enrolled_candidate c
                        join session_clock z on z.id = c.session_id
                        left join told_candidate t on t.candidate_id = c.id
                        where c.id = ? and c.beneficiary_id = any (?)
                        """, candidateId, Sql.uuids(aliases.idsOf(person)))
                .optional(row -> new ToldCandidacy(
                        row.uuid("id"),
                        row.uuid("beneficiary_id"),
                        ZoneId.of(row.text("time_zone")),
                        row.instantOrNull("told_at")));
    }

    @Override
    public void add(Complaint complaint) {
        boolean added = sql.updateOne(
                """
                insert into complaint (id, candidate_id, beneficiary_id, text, filed_at) values (?, ?, ?, ?, ?)
                on conflict (candidate_id) where answered_at is null do nothing
                """,
                complaint.id(),
                complaint.candidateId(),
                complaint.beneficiaryId(),
                complaint.text(),
                complaint.filedAt());
        if (!added) throw new ComplaintRefusal.Open();
    }

    @Override
    public Optional<Complaint> lock(UUID id) {
        return sql.query("select * from complaint where id = ? for update", id).optional(PostgresComplaints::complaint);
    }

    @Override
    public void save(Complaint answered) {
        Complaint.Answer answer = answered.answer();
        if (answer == null) throw new IllegalArgumentException("nothing was answered");
        sql.update(
                "update complaint set outcome = ?, answer = ?, answered_by = ?, answered_at = ? where id = ?",
                Sql.lowerCase(answer.outcome()),
                answer.text(),
                answer.author(),
                answer.at(),
                answered.id());
    }

    @Override
    public List<Complaint> ofCandidate(UUID candidateId, UUID person) {
        return sql.query(
                        "select * from complaint where candidate_id = ? and beneficiary_id = any (?) order by id",
                        candidateId,
                        Sql.uuids(aliases.idsOf(person)))
                .list(PostgresComplaints::complaint);
    }

    @Override
    public List<ReceivedComplaint> all(@Nullable Boolean open, @Nullable UUID after, int limit) {
        return sql.query("""
                        select o.*, c.first_name, c.last_name, c.session_id, d.starts_at, d.time_zone
                        from complaint o
                        join enrolled_candidate c on c.id = o.candidate_id
                        join session_day d on d.id = c.session_id
                        where o.id > ? and (cast(? as boolean) is null or ? = (o.answered_at is null)) order by o.id limit ?
                        """, after == null ? FIRST : after, open, open, limit).list(PostgresComplaints::received);
    }

    private static ReceivedComplaint received(Row row) {
        return new ReceivedComplaint(
                complaint(row),
                row.text("first_name"),
                row.text("last_name"),
                row.uuid("session_id"),
                row.localTime("starts_at"),
                row.text("time_zone"));
    }

    private static Complaint complaint(Row row) {
        Complaint.Outcome outcome = row.lowerCaseOrNull("outcome", Complaint.Outcome.class);
        return new Complaint(
                row.uuid("id"),
                row.uuid("candidate_id"),
                row.uuid("beneficiary_id"),
                row.text("text"),
                row.instant("filed_at"),
                outcome == null
                        ? null
                        : new Complaint.Answer(
                                outcome, row.text("answer"), row.text("answered_by"), row.instant("answered_at")));
    }
}
