package fr.pixemploi.certification.certifpro.persistence;

import static java.util.stream.Collectors.toMap;

import fr.pixemploi.certification.certifpro.domain.CertifproCentre;
import fr.pixemploi.certification.certifpro.domain.CertifproEntry;
import fr.pixemploi.certification.certifpro.domain.CertifproRecords;
import fr.pixemploi.certification.document.domain.CleaState;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What goes to Certif'Pro in PostgreSQL. Steps are inserted and read, never changed: the service's user may do no more. */
@ApplicationScoped
class PostgresCertifproRecords implements CertifproRecords {
    /** The newest step about the word that holds; its absence says that nothing was said since. */
    private static final String LATEST = """
            left join lateral (
              select x.state, x.happened_on from certifpro_step x
              where x.subscription_id = v.subscription_id and x.publication = v.publication
              order by x.number desc limit 1) s on true
            """;

    private final Sql sql;

    PostgresCertifproRecords(Sql sql) {
        this.sql = sql;
    }

    @Override
    public CertifproCentre centre(UUID centreId) {
        return centre(centreId, "");
    }

    @Override
    public CertifproCentre holdCentre(UUID centreId) {
        // A first word has no row to hold.
        sql.query("select pg_advisory_xact_lock(hashtextextended('certifpro/' || ?, 0))", centreId.toString())
                .list(row -> true);
        return centre(centreId, "for update");
    }

    private CertifproCentre centre(UUID centreId, String held) {
        return sql.query("select siret, version from certifpro_centre where centre_id = ? " + held, centreId)
                .optional(row -> new CertifproCentre(centreId, row.textOrNull("siret"), row.bigint("version")))
                .orElseGet(() -> new CertifproCentre(centreId, null, 0));
    }

    @Override
    public void save(CertifproCentre centre, Instant now) {
        sql.update("""
                insert into certifpro_centre (centre_id, siret, version, changed_at) values (?, ?, ?, ?)
                on conflict (centre_id) do update
                set siret = excluded.siret, version = excluded.version, changed_at = excluded.changed_at
                """, centre.centreId(), centre.siret(), centre.version(), now);
    }

    @Override
    public boolean sits(UUID sessionId, UUID candidateId) {
        return sql.query("""
                        select 1 from enrolled_candidate c join asked_certification a on a.candidate_id = c.id
                        where c.id = ? and c.session_id = ? and a.certification = 'clea-numerique'
                        """, candidateId, sessionId).exists();
    }

    @Override
    public CertifproEntry entry(UUID candidateId) {
        return sql.query("select * from certifpro_entry where candidate_id = ?", candidateId)
                .optional(PostgresCertifproRecords::entry)
                .orElseGet(() -> CertifproEntry.nothing(candidateId));
    }

    @Override
    public void save(CertifproEntry it, Instant now) {
        sql.update("delete from certifpro_entry where candidate_id = ?", it.candidateId());
        sql.update(
                """
                insert into certifpro_entry (candidate_id, registration_status, education_level, origin, funder, email, phone, address,
                  address_more, town, postal_code, birth_postal_code, first_evaluation, version, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                it.candidateId(),
                it.answers().registrationStatus(),
                it.answers().educationLevel(),
                it.answers().origin(),
                it.answers().funder(),
                it.contact().email(),
                it.contact().phone(),
                it.contact().address(),
                it.contact().addressMore(),
                it.contact().town(),
                it.contact().postalCode(),
                it.birthPostalCode(),
                it.firstEvaluation(),
                it.version(),
                now);
    }

    @Override
    public Map<UUID, CertifproEntry> entries(UUID sessionId) {
        return sql.query("""
                        select e.* from certifpro_entry e join enrolled_candidate c on c.id = e.candidate_id where c.session_id = ?
                        """, sessionId).list(PostgresCertifproRecords::entry).stream()
                .collect(toMap(CertifproEntry::candidateId, entry -> entry));
    }

    private static CertifproEntry entry(Row row) {
        return new CertifproEntry(
                row.uuid("candidate_id"),
                new CertifproEntry.Answers(
                        row.textOrNull("registration_status"),
                        row.textOrNull("education_level"),
                        row.textOrNull("origin"),
                        row.textOrNull("funder")),
                new CertifproEntry.Contact(
                        row.textOrNull("email"),
                        row.textOrNull("phone"),
                        row.textOrNull("address"),
                        row.textOrNull("address_more"),
                        row.textOrNull("town"),
                        row.textOrNull("postal_code")),
                row.textOrNull("birth_postal_code"),
                row.truthOrNull("first_evaluation"),
                row.bigint("version"));
    }

    @Override
    public long version(UUID sessionId) {
        return sql.query("select corrected_at from corrected_session where session_id = ?", sessionId)
                .optional(row -> row.instant("corrected_at").toEpochMilli())
                .orElse(0L);
    }

    @Override
    public Map<UUID, Progress> validated(UUID sessionId) {
        return sql.query("""
                        select v.subscription_id, v.candidate_id, v.publication, t.completed_at, s.state, s.happened_on,
                          (select count(*)::integer from certifpro_step n where n.subscription_id = v.subscription_id) as steps,
                          exists (
                            select from certifpro_step n
                            where n.subscription_id = v.subscription_id and n.publication = v.publication and n.state <> 'proposed') as sent
                        from validated_clea v
                        join enrolled_candidate c on c.id = v.candidate_id
                        join returned_sitting t on t.candidate_id = c.id and t.authorisation_id = c.authorisation_id
                        %s where c.session_id = ?
                        """.formatted(LATEST), sessionId).list(PostgresCertifproRecords::progress).stream()
                .collect(toMap(Progress::candidateId, progress -> progress));
    }

    private static Progress progress(Row row) {
        return new Progress(
                row.uuid("subscription_id"),
                row.uuid("candidate_id"),
                row.integer("publication"),
                row.instant("completed_at"),
                row.integer("steps"),
                state(row),
                state(row) == CleaState.PROPOSED ? null : row.dateOrNull("happened_on"),
                state(row) == CleaState.PROPOSED && row.truth("sent"));
    }

    private static CleaState state(Row row) {
        CleaState said = row.lowerCaseOrNull("state", CleaState.class);
        return said == null ? CleaState.PROPOSED : said;
    }

    @Override
    public Optional<CleaState> state(UUID candidateId) {
        return sql.query("select s.state from validated_clea v " + LATEST + " where v.candidate_id = ?", candidateId)
                .optional(PostgresCertifproRecords::state);
    }

    @Override
    public void add(List<Step> steps) {
        sql.batch(
                """
                insert into certifpro_step (id, subscription_id, number, publication, state, happened_on, author, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                steps,
                it -> Sql.arguments(
                        it.id(),
                        it.subscriptionId(),
                        it.number(),
                        it.publication(),
                        Sql.lowerCase(it.state()),
                        it.day(),
                        it.author(),
                        it.madeAt()));
    }
}
