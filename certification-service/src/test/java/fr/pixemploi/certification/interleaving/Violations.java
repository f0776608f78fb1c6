package fr.pixemploi.certification.interleaving;

import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What must never be so, read from the tables alone. */
@ApplicationScoped
class Violations {
    private static final Map<String, String> RULES = new TreeMap<>(Map.of(
            "a subscription has two certificates that stand",
            """
            select s.candidate_id from subscription s join certificate f on f.subscription_id = s.id and f.status = 'PUBLISHED'
            group by s.candidate_id, s.id having count(*) > 1
            """,
            "a certificate stands that the last word to people does not tell",
            """
            select s.candidate_id from subscription s join certificate f on f.subscription_id = s.id and f.status = 'PUBLISHED'
            left join last_publication p on p.subscription_id = s.id
            where p.outcome is distinct from 'validated'
              or (f.result::jsonb ->> 'scorePix')::integer <> (p.verdict::jsonb ->> 'scorePix')::integer
            """,
            "people are told that Pix is validated, and no certificate stands",
            """
            select s.candidate_id from subscription s join last_publication p on p.subscription_id = s.id
            where s.certification = 'pix' and p.outcome = 'validated' and not exists (
              select from certificate f where f.subscription_id = s.id and f.status = 'PUBLISHED')
            """,
            "CléA numérique has a certificate here",
            """
            select s.candidate_id from subscription s join certificate f on f.subscription_id = s.id
            where s.certification <> 'pix'
            """,
            "people are told of CléA numérique without Pix, or with a fraud in one of them",
            """
            select s.candidate_id from subscription s join last_publication p on p.subscription_id = s.id
            join subscription x on x.candidate_id = s.candidate_id and x.id <> s.id
            left join last_publication y on y.subscription_id = x.id
            where (s.certification = 'clea-numerique' and p.outcome = 'validated' and y.outcome is distinct from 'validated')
              or (p.comment = 'fraud' and y.outcome is not null and y.comment is distinct from 'fraud')
            """,
            "a decision has one reader who wrote it, or there is a gap between decisions",
            """
            select s.candidate_id from subscription s join jury_decision d on d.subscription_id = s.id
            group by s.candidate_id, s.id
            having max(d.number) <> count(*) or bool_or(d.kind = 'confirmed' and d.second_reader = d.author)
            """,
            "something else was told than what two readers decided, or the rules where they did not",
            """
            select s.candidate_id from subscription s
            join last_publication p on p.subscription_id = s.id and p.decision_number > 0
            join jury_decision d on d.subscription_id = s.id and d.number = p.decision_number
            where d.kind not in ('scored', 'confirmed')
              or (p.comment is distinct from 'fraud' and d.outcome is distinct from p.outcome)
            """,
            "a credential of a certificate that ended is not revoked, or one that stands is",
            """
            select f.candidate_id from certificate f
            join credential_status c on c.list_id = f.status_list and c.position = f.status_index
            where c.state <> case f.status when 'PUBLISHED' then 'given' else 'revoked' end
            """,
            "a session whose results are told was never finalized",
            """
            select s.candidate_id from subscription s join candidate c on c.id = s.candidate_id
            join last_publication p on p.subscription_id = s.id join certification_session t on t.id = c.session_id
            where t.finalized_at is null
            """));

    private final Sql sql;

    Violations(Sql sql) {
        this.sql = sql;
    }

    /** Of the candidates of a session, a sentence each. */
    List<String> of(UUID session) {
        List<String> found = new ArrayList<>();
        RULES.forEach((rule, broken) -> {
            if (sql.query(
                            "select 1 from (" + broken
                                    + ") b (candidate_id) join candidate c on c.id = b.candidate_id where c.session_id = ?",
                            session)
                    .exists()) found.add(rule);
        });
        return found;
    }

    /** All rows of decisions and publications of a session, by id: rows are added, and never become otherwise. */
    Map<UUID, String> rows(UUID session) {
        Map<UUID, String> rows = new TreeMap<>();
        for (String table : List.of("jury_decision", "jury_publication"))
            sql.query(
                            "select d.id, d::text as row from " + table
                                    + " d join subscription s on s.id = d.subscription_id join candidate c on c.id = s.candidate_id"
                                    + " where c.session_id = ?",
                            session)
                    .list(row -> rows.put(row.uuid("id"), row.text("row")));
        return rows;
    }
}
