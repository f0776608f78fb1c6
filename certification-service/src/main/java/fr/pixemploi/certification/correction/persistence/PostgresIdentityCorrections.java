package fr.pixemploi.certification.correction.persistence;

import fr.pixemploi.certification.candidate.domain.BirthPlace;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Sex;
import fr.pixemploi.certification.correction.domain.CorrectionRefusal;
import fr.pixemploi.certification.correction.domain.IdentityCorrection;
import fr.pixemploi.certification.correction.domain.IdentityCorrections;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests to correct identities in PostgreSQL. SQL: in which session a candidate is stands in what that capability promises. */
@ApplicationScoped
class PostgresIdentityCorrections implements IdentityCorrections {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String ALL =
            "select i.*, c.session_id from identity_correction i join enrolled_candidate c on c.id = i.candidate_id ";

    private final Sql sql;

    PostgresIdentityCorrections(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(IdentityCorrection it) {
        Identity identity = it.identity();
        BirthPlace place = identity.birthPlace();
        boolean added = sql.updateOne(
                """
                insert into identity_correction (id, candidate_id, leave, first_name, last_name, usage_name, sex, birth_date, birth_city,
                  birth_postal_code, birth_insee_code, birth_country, reason, document, seen_by, seen_on, asked_by, asked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (candidate_id) where answered_at is null and withdrawn_at is null do nothing
                """,
                it.id(),
                it.candidateId(),
                it.leave(),
                identity.firstName(),
                identity.lastName(),
                identity.usageName(),
                Sql.lowerCase(identity.sex()),
                identity.birthDate(),
                place.city(),
                place.postalCode(),
                place.inseeCode(),
                place.country(),
                it.reason(),
                it.proof().document(),
                it.proof().seenBy(),
                it.proof().seenOn(),
                it.askedBy(),
                it.askedAt());
        if (!added) throw new CorrectionRefusal.Open();
    }

    @Override
    public Optional<IdentityCorrection> find(UUID id) {
        return sql.query(ALL + "where i.id = ?", id).optional(PostgresIdentityCorrections::correction);
    }

    @Override
    public void save(IdentityCorrection ended) {
        IdentityCorrection.Answer agreement = ended.agreement();
        IdentityCorrection.Answer answer = ended.answer();
        IdentityCorrection.Withdrawal withdrawal = ended.withdrawal();
        sql.update(
                """
                update identity_correction set agreement = ?, agreed_by = ?, agreed_at = ?, outcome = ?, answer = ?, answered_by = ?, answered_at = ?, withdrawn_by = ?, withdrawn_at = ?
                where id = ?
                """,
                agreement == null ? null : agreement.reason(),
                agreement == null ? null : agreement.author(),
                agreement == null ? null : agreement.at(),
                answer == null ? null : Sql.lowerCase(answer.outcome()),
                answer == null ? null : answer.reason(),
                answer == null ? null : answer.author(),
                answer == null ? null : answer.at(),
                withdrawal == null ? null : withdrawal.author(),
                withdrawal == null ? null : withdrawal.at(),
                ended.id());
    }

    @Override
    public List<IdentityCorrection> ofCandidate(UUID candidateId) {
        return sql.query(ALL + "where i.candidate_id = ? order by i.id", candidateId)
                .list(PostgresIdentityCorrections::correction);
    }

    @Override
    public List<IdentityCorrection> all(@Nullable Boolean open, @Nullable UUID after, int limit) {
        return sql.query(
                        ALL
                                + "where i.id > ? and (cast(? as boolean) is null or ? = (i.answered_at is null and i.withdrawn_at is null)) order by i.id limit ?",
                        after == null ? FIRST : after,
                        open,
                        open,
                        limit)
                .list(PostgresIdentityCorrections::correction);
    }

    private static IdentityCorrection.@Nullable Withdrawal withdrawal(Row row) {
        String author = row.textOrNull("withdrawn_by");
        return author == null ? null : new IdentityCorrection.Withdrawal(author, row.instant("withdrawn_at"));
    }

    private static IdentityCorrection.@Nullable Answer agreement(Row row) {
        String author = row.textOrNull("agreed_by");
        return author == null
                ? null
                : new IdentityCorrection.Answer(
                        IdentityCorrection.Outcome.ACCEPTED, row.text("agreement"), author, row.instant("agreed_at"));
    }

    private static IdentityCorrection correction(Row row) {
        IdentityCorrection.Outcome outcome = row.lowerCaseOrNull("outcome", IdentityCorrection.Outcome.class);
        return new IdentityCorrection(
                row.uuid("id"),
                row.uuid("candidate_id"),
                row.uuid("session_id"),
                row.uuid("leave"),
                new Identity(
                        row.text("first_name"),
                        row.text("last_name"),
                        row.textOrNull("usage_name"),
                        row.lowerCase("sex", Sex.class),
                        row.date("birth_date"),
                        new BirthPlace(
                                row.text("birth_city"),
                                row.textOrNull("birth_postal_code"),
                                row.textOrNull("birth_insee_code"),
                                row.text("birth_country"))),
                row.text("reason"),
                new IdentityCorrection.Proof(row.text("document"), row.text("seen_by"), row.date("seen_on")),
                row.text("asked_by"),
                row.instant("asked_at"),
                agreement(row),
                outcome == null
                        ? null
                        : new IdentityCorrection.Answer(
                                outcome, row.text("answer"), row.text("answered_by"), row.instant("answered_at")),
                withdrawal(row));
    }
}
