package fr.pixemploi.certification.jury.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.pixemploi.certification.jury.domain.Asked;
import fr.pixemploi.certification.jury.domain.BackSitting;
import fr.pixemploi.certification.jury.domain.Decision;
import fr.pixemploi.certification.jury.domain.JuryFile;
import fr.pixemploi.certification.jury.domain.JuryFiles;
import fr.pixemploi.certification.jury.domain.Published;
import fr.pixemploi.certification.jury.domain.Ruling;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.rules.domain.EndReason;
import fr.pixemploi.certification.rules.domain.Verdict;
import fr.pixemploi.certification.subscription.domain.Subscription;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files of the jury in PostgreSQL. Decisions and publications are inserted and read, never changed: the service's user may do no more. */
@ApplicationScoped
class PostgresJuryFiles implements JuryFiles {
    private final Sql sql;

    PostgresJuryFiles(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<JuryFile> ofSession(UUID sessionId) {
        return files("c.session_id = ?", sessionId);
    }

    @Override
    public Optional<JuryFile> ofCandidate(UUID candidateId) {
        return files("c.id = ?", candidateId).stream().findFirst();
    }

    private List<JuryFile> files(String which, UUID id) {
        Map<UUID, List<Decision>> decisions = sql.query("""
                        select d.* from jury_decision d
                        join asked_certification a on a.id = d.subscription_id join enrolled_candidate c on c.id = a.candidate_id
                        where %s order by d.number
                        """.formatted(which), id).list(JuryRows::decision).stream()
                .collect(groupingBy(Decision::subscriptionId));
        Map<UUID, Published> published = sql.query("""
                        select p.* from last_publication p
                        join asked_certification a on a.id = p.subscription_id join enrolled_candidate c on c.id = a.candidate_id
                        where %s
                        """.formatted(which), id).list(JuryRows::published).stream()
                .collect(toMap(Published::subscriptionId, one -> one));
        Map<UUID, List<Asked>> asked =
                sql.query("""
                        select a.* from asked_certification a join enrolled_candidate c on c.id = a.candidate_id
                        where %s order by a.certification desc
                        """.formatted(which), id).list(PostgresJuryFiles::subscription).stream()
                        .map(it -> new Asked(it, decisions.getOrDefault(it.id(), List.of()), published.get(it.id())))
                        .collect(groupingBy(it -> it.subscription().candidateId()));
        return sql.query("""
                        select c.id, c.beneficiary_id, c.first_name, c.last_name, c.authorisation_id, t.id as sitting_id, t.end_reason,
                          t.started_at, t.completed_at, t.answers, t.told, t.document, c.number, c.eligible_competences,
                          c.clea_opened,
                          exists (
                            select from certification_sitting x
                            where x.candidate_id = c.id and x.authorisation_id is distinct from c.authorisation_id) as stray,
                          exists (select from waiting_identity_correction w where w.candidate_id = c.id) as correction_waits
                        from enrolled_candidate c
                        left join certification_sitting t on t.candidate_id = c.id and t.authorisation_id = c.authorisation_id
                          and person_behind(t.beneficiary_id) = person_behind(c.beneficiary_id)
                        where %s order by c.id
                        """.formatted(which), id)
                .list(row -> new JuryFile(
                        row.uuid("id"),
                        row.uuidOrNull("beneficiary_id"),
                        new JuryFile.Sitter(
                                row.integer("number"),
                                row.text("first_name"),
                                row.text("last_name"),
                                row.integerOrNull("eligible_competences"),
                                row.truthOrNull("clea_opened")),
                        row.uuidOrNull("authorisation_id") != null || row.truth("stray"),
                        sitting(row),
                        row.truth("correction_waits"),
                        asked.getOrDefault(row.uuid("id"), List.of())));
    }

    private static Subscription subscription(Row row) {
        return new Subscription(
                row.uuid("id"),
                row.uuid("candidate_id"),
                Certification.of(row.text("certification")),
                row.text("version_id"),
                row.integer("attempt"));
    }

    private static @Nullable BackSitting sitting(Row row) {
        UUID id = row.uuidOrNull("sitting_id");
        return id == null
                ? null
                : new BackSitting(
                        id,
                        EndReason.of(row.text("end_reason")),
                        row.instant("started_at"),
                        row.instant("completed_at"),
                        row.integer("answers"),
                        row.bigint("told"),
                        row.text("document"));
    }

    @Override
    public void decide(List<Decision> decisions) {
        sql.batch(
                """
                insert into jury_decision (id, subscription_id, number, kind, sitting_id, told, outcome, comment, verdict, reason, author,
                  second_reader, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                decisions,
                it -> Sql.arguments(
                        it.id(),
                        it.subscriptionId(),
                        it.number(),
                        Sql.lowerCase(it.kind()),
                        it.sittingId(),
                        it.told(),
                        Sql.lowerCase(it.outcome()),
                        Sql.lowerCase(it.comment()),
                        JuryRows.json(it.verdict()),
                        it.reason(),
                        it.author(),
                        it.secondReader(),
                        it.madeAt()));
    }

    @Override
    public void tell(List<Published> published) {
        sql.batch("""
                insert into jury_publication (id, subscription_id, number, outcome, comment, verdict, decision_number, author, reason,
                  made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, published, PostgresJuryFiles::columns);
    }

    private static @Nullable Object[] columns(Published it) {
        Ruling told = it.ruling();
        Verdict verdict = told == null ? null : told.verdict();
        return Sql.arguments(
                it.id(),
                it.subscriptionId(),
                it.number(),
                told == null ? null : Sql.lowerCase(told.outcome()),
                told == null ? null : Sql.lowerCase(told.comment()),
                JuryRows.json(verdict),
                told == null ? null : told.number(),
                it.author(),
                it.reason(),
                it.madeAt());
    }

    @Override
    public List<UUID> sessionsOf(Set<UUID> beneficiaryIds) {
        return sql.query(
                        "select distinct session_id from enrolled_candidate where beneficiary_id = any (?) order by session_id",
                        Sql.uuids(beneficiaryIds))
                .list(row -> row.uuid("session_id"));
    }
}
