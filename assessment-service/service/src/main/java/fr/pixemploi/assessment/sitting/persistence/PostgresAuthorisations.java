package fr.pixemploi.assessment.sitting.persistence;

import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.sitting.domain.authorisation.Authorisation;
import fr.pixemploi.assessment.sitting.domain.authorisation.Authorisations;
import fr.pixemploi.assessment.sitting.domain.plan.Accommodations;
import fr.pixemploi.assessment.sitting.domain.plan.TestTerms;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Authorisations in PostgreSQL, as certification told them or the exam room gave them. By SQL: one that comes too late or a second
 * time loses a conflict, and is told so.
 */
@ApplicationScoped
class PostgresAuthorisations implements Authorisations {
    private static final String COLUMNS = "id, candidate_id, session_id, beneficiary_id, authorised_at, valid_until,"
            + " test_seconds, test_questions, needs, time_factor, no_focus_rule, read_aloud, breaks";

    /** What the exam room said of the seat counts: a leave of another account than the one that sits there is none. */
    private static final String NOT_PUT_OUT =
            " not exists (select from seat_said s where s.session_id = a.session_id and ("
                    + "(s.candidate_id = a.candidate_id and s.beneficiary_id is distinct from a.beneficiary_id)"
                    + " or (s.candidate_id <> a.candidate_id and s.beneficiary_id = a.beneficiary_id)))";

    /** No conflict is named: it may be there, or another one may stand for the candidate. */
    private static final String INSERT = "insert into authorisation (" + COLUMNS + ") select " + COLUMNS
            + " from (values (?::uuid, ?::uuid, ?::uuid, ?::uuid, ?::timestamptz, ?::timestamptz, ?::bigint, ?::integer, ?::text[],"
            + " ?::double precision, ?::boolean, ?::boolean, ?::boolean)) as a (" + COLUMNS + ") where" + NOT_PUT_OUT
            + " on conflict do nothing";

    private static final String STANDING =
            "select " + COLUMNS + " from authorisation a where withdrawn_at is null and ";
    private static final String LOCK =
            STANDING + "id = ? and beneficiary_id = any (ids_of_person(?)) and" + NOT_PUT_OUT + " for update";
    private static final String LOCK_STANDING = STANDING + "candidate_id = ? for update";

    private final Sql sql;

    PostgresAuthorisations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Authorisation authorisation) {
        TestTerms terms = authorisation.terms();
        Accommodations given = terms.accommodations();
        return sql.updateOne(
                INSERT,
                authorisation.id(),
                authorisation.candidate(),
                authorisation.session(),
                authorisation.beneficiary(),
                authorisation.authorisedAt(),
                authorisation.validUntil(),
                terms.time().toSeconds(),
                terms.questions(),
                Sql.texts(terms.needs().stream().map(Enum::name).sorted().toList()),
                given.timeFactor(),
                given.noFocusRule(),
                given.readAloud(),
                given.breaks());
    }

    @Override
    public Optional<Authorisation> lock(UUID id, UUID beneficiary) {
        return sql.query(LOCK, id, beneficiary).optional(PostgresAuthorisations::authorisation);
    }

    @Override
    public Optional<Authorisation> lockStanding(UUID candidate) {
        return sql.query(LOCK_STANDING, candidate).optional(PostgresAuthorisations::authorisation);
    }

    @Override
    public void withdraw(UUID id, Instant at) {
        sql.update("update authorisation set withdrawn_at = ? where id = ? and withdrawn_at is null", at, id);
    }

    private static Authorisation authorisation(Row row) {
        return new Authorisation(
                row.uuid("id"),
                row.uuid("candidate_id"),
                row.uuid("session_id"),
                row.uuid("beneficiary_id"),
                row.instant("authorised_at"),
                row.instant("valid_until"),
                new TestTerms(
                        Duration.ofSeconds(row.bigint("test_seconds")),
                        row.integerOrNull("test_questions"),
                        row.elements("needs", String.class).stream()
                                .map(Suitability.Need::valueOf)
                                .collect(Collectors.toSet()),
                        new Accommodations(
                                row.number("time_factor"),
                                row.truth("no_focus_rule"),
                                row.truth("read_aloud"),
                                row.truth("breaks"))));
    }
}
