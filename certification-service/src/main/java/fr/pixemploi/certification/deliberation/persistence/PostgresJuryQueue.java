package fr.pixemploi.certification.deliberation.persistence;

import fr.pixemploi.certification.deliberation.domain.JuryQueue;
import fr.pixemploi.certification.deliberation.domain.QueuedSession;
import fr.pixemploi.certification.deliberation.domain.QueuedSession.OpenQuestion;
import fr.pixemploi.certification.deliberation.domain.WaitingProposal;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for the jury, from what the capabilities promise of their tables. SQL: lists over all sessions. */
@ApplicationScoped
class PostgresJuryQueue implements JuryQueue {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    PostgresJuryQueue(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<QueuedSession> sessions(
            @Nullable Boolean automatic, @Nullable String officer, @Nullable UUID after, int limit) {
        return sql.query("""
                        select s.*, q.kinds, q.counts,
                          (select count(*) from enrolled_candidate c where c.session_id = s.id) as candidates
                        from session_with_the_jury s
                        cross join lateral (
                          select array_agg(kind order by kind) as kinds, array_agg(many order by kind) as counts
                          from (
                            select kind, count(*)::integer as many from open_question where session_id = s.id group by kind) each) q
                        where s.published_at is null and s.id > ? and (cast(? as varchar) is null or s.officer = ?)
                          and (cast(? as boolean) is null or ? = (q.kinds is null))
                        order by s.id limit ?
                        """, after == null ? FIRST : after, officer, officer, automatic, automatic, limit)
                .list(PostgresJuryQueue::session);
    }

    private static QueuedSession session(Row row) {
        List<String> kinds = row.elementsOrNull("kinds", String.class);
        Map<OpenQuestion, Integer> questions = new EnumMap<>(OpenQuestion.class);
        for (int i = 0; kinds != null && i < kinds.size(); i++)
            questions.put(
                    OpenQuestion.valueOf(kinds.get(i).toUpperCase(Locale.ROOT)),
                    row.elements("counts", Integer.class).get(i));
        return new QueuedSession(
                row.uuid("id"),
                row.uuid("centre_id"),
                row.text("venue_name"),
                row.text("venue_town"),
                row.localTime("starts_at"),
                row.text("time_zone"),
                row.instant("finalized_at"),
                row.textOrNull("officer"),
                row.bigint("candidates"),
                questions);
    }

    @Override
    public List<WaitingProposal> proposals(@Nullable UUID after, int limit) {
        return sql.query("""
                        select c.id, c.beneficiary_id, c.first_name, c.last_name, c.session_id, d.starts_at, d.time_zone,
                          p.certifications, p.outcomes, p.comments, p.author, p.made_at
                        from (
                          select candidate_id, array_agg(certification order by certification desc) as certifications,
                            array_agg(coalesce(outcome, '') order by certification desc) as outcomes,
                            array_agg(coalesce(comment, '') order by certification desc) as comments,
                            min(author) as author, min(made_at) as made_at
                          from waiting_proposal where candidate_id > ?
                          group by candidate_id order by candidate_id limit ?) p
                        join enrolled_candidate c on c.id = p.candidate_id
                        join session_day d on d.id = c.session_id
                        order by c.id
                        """, after == null ? FIRST : after, limit).list(PostgresJuryQueue::proposal);
    }

    private static WaitingProposal proposal(Row row) {
        List<String> certifications = row.elements("certifications", String.class);
        List<String> outcomes = row.elements("outcomes", String.class);
        List<String> comments = row.elements("comments", String.class);
        List<WaitingProposal.Proposed> decisions = new ArrayList<>();
        for (int i = 0; i < certifications.size(); i++) {
            String outcome = outcomes.get(i);
            String comment = comments.get(i);
            decisions.add(new WaitingProposal.Proposed(
                    Certification.of(certifications.get(i)),
                    outcome.isEmpty() ? null : Outcome.valueOf(outcome),
                    comment.isEmpty() ? null : CommentKey.valueOf(comment)));
        }
        return new WaitingProposal(
                row.uuid("id"),
                row.uuidOrNull("beneficiary_id"),
                row.text("first_name"),
                row.text("last_name"),
                row.uuid("session_id"),
                row.localTime("starts_at"),
                row.text("time_zone"),
                decisions,
                row.text("author"),
                row.instant("made_at"));
    }
}
