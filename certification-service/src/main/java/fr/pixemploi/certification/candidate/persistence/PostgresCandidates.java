package fr.pixemploi.certification.candidate.persistence;

import fr.pixemploi.certification.candidate.domain.AskedIdentity;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.Candidates;
import fr.pixemploi.certification.candidate.domain.Progress;
import fr.pixemploi.certification.candidate.domain.Told;
import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.kit.security.PersonAliases;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Candidates in PostgreSQL. */
@ApplicationScoped
class PostgresCandidates implements Candidates, PanacheRepositoryBase<CandidateRow, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    private static final String PROGRESS = """
            select c as candidate, t.id as sitting, p.outcome as outcome, p.comment as comment,
              k.candidateId as clea, k.outcome as cleaOutcome, k.comment as cleaComment,
              w.candidateId as waiting, a as answered
            from CandidateRow c join SessionPlaceRow s on s.id = c.sessionId
            left join ReturnedSittingRow t on t.candidateId = c.id and t.authorisationId = c.authorisationId
              and c.authorisedBeneficiaryId = c.beneficiaryId
            left join ToldCertificationRow p on p.candidateId = c.id and p.certification = 'pix'
            left join ToldCertificationRow k on k.candidateId = c.id and k.certification = 'clea-numerique'
            left join WaitingCorrectionRow w on w.candidateId = c.id
            left join AnsweredCorrectionRow a on a.candidateId = c.id
            where c.id > :after and %s order by c.id
            """;

    private final PersonAliases aliases;

    PostgresCandidates(PersonAliases aliases) {
        this.aliases = aliases;
    }

    @Override
    public void add(Candidate candidate) {
        persist(CandidateRow.of(candidate));
    }

    @Override
    public void save(Candidate candidate) {
        findById(candidate.id()).become(candidate);
    }

    @Override
    public Optional<Candidate> find(UUID id) {
        return findByIdOptional(id).map(CandidateRow::toCandidate);
    }

    @Override
    public List<Candidate> find(Set<UUID> ids) {
        return find("id in ?1", ids).stream().map(CandidateRow::toCandidate).toList();
    }

    @Override
    public Optional<Candidate> read(UUID id) {
        return findByIdOptional(id).map(row -> {
            getEntityManager().refresh(row);
            return row.toCandidate();
        });
    }

    @Override
    public boolean sat(UUID authorisationId) {
        return getEntityManager()
                        .createQuery(
                                "select count(t) from ReturnedSittingRow t where t.authorisationId = :authorisation",
                                Long.class)
                        .setParameter("authorisation", authorisationId)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Optional<UUID> sessionOf(UUID id, Set<UUID> centres) {
        return getEntityManager()
                .createQuery("""
                        select s.id from CandidateRow c join SessionPlaceRow s on s.id = c.sessionId
                        where c.id = :id and s.centreId in :centres
                        """, UUID.class)
                .setParameter("id", id)
                .setParameter("centres", centres)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Candidate> coming(UUID sessionId) {
        return find("sessionId = ?1 and beneficiaryId is not null and cancelledAt is null order by id", sessionId)
                .stream()
                .map(CandidateRow::toCandidate)
                .toList();
    }

    @Override
    public List<Candidate> bornOn(UUID sessionId, LocalDate day) {
        return find("sessionId = ?1 and birthDate = ?2 order by id", sessionId, day).stream()
                .map(CandidateRow::toCandidate)
                .toList();
    }

    @Override
    public boolean asksForClea(UUID id) {
        return getEntityManager()
                        .createQuery(
                                "select count(k) from ToldCertificationRow k where k.candidateId = :id and k.certification = 'clea-numerique'",
                                Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    @Override
    public boolean asksForCleaIn(UUID sessionId) {
        return getEntityManager()
                        .createQuery("""
                                select count(k) from CandidateRow c join ToldCertificationRow k on k.candidateId = c.id
                                where c.sessionId = :session and c.cancelledAt is null and k.certification = 'clea-numerique'
                                """, Long.class)
                        .setParameter("session", sessionId)
                        .getSingleResult()
                > 0;
    }

    @Override
    public int nextNumber(UUID sessionId) {
        Integer highest = getEntityManager()
                .createQuery("select max(c.number) from CandidateRow c where c.sessionId = :session", Integer.class)
                .setParameter("session", sessionId)
                .getSingleResult();
        return highest == null ? 1 : highest + 1;
    }

    @Override
    public boolean enrolled(UUID sessionId, UUID beneficiaryId) {
        return count(
                        "sessionId = ?1 and beneficiaryId in ?2 and cancelledAt is null",
                        sessionId,
                        filesOf(beneficiaryId))
                > 0;
    }

    @Override
    public List<Candidate> awaiting(UUID sessionId, UUID beneficiaryId) {
        return find(
                        "sessionId = ?1 and seatedBeneficiaryId in ?2 and beneficiaryId is null order by id",
                        sessionId,
                        filesOf(beneficiaryId))
                .stream()
                .map(CandidateRow::toCandidate)
                .toList();
    }

    @Override
    public void forgetSeats(Set<UUID> people) {
        // Of those who are known by it the row itself goes.
        update(
                "seatedBeneficiaryId = null, version = version + 1 where seatedBeneficiaryId in ?1 and beneficiaryId is null",
                people);
        update("""
                authorisationId = null, authorisedAt = null, authorisationValidUntil = null, authorisedBeneficiaryId = null,
                version = version + 1 where authorisedBeneficiaryId in ?1 and (beneficiaryId is null or beneficiaryId not in ?1)
                """, people);
    }

    private List<UUID> filesOf(UUID beneficiaryId) {
        return aliases.idsOf(aliases.personOf(beneficiaryId));
    }

    @Override
    public List<Progress> ofSession(UUID sessionId, Set<UUID> centres, @Nullable UUID after, int limit) {
        return getEntityManager()
                .createQuery(PROGRESS.formatted("c.sessionId = :session and s.centreId in :centres"), Tuple.class)
                .setParameter("after", after == null ? FIRST : after)
                .setParameter("session", sessionId)
                .setParameter("centres", centres)
                .setMaxResults(limit)
                .getResultStream()
                .map(PostgresCandidates::progress)
                .toList();
    }

    @Override
    public Optional<Progress> ofSession(UUID sessionId, Set<UUID> centres, UUID id) {
        return getEntityManager()
                .createQuery(
                        PROGRESS.formatted("c.id = :id and c.sessionId = :session and s.centreId in :centres"),
                        Tuple.class)
                .setParameter("after", FIRST)
                .setParameter("id", id)
                .setParameter("session", sessionId)
                .setParameter("centres", centres)
                .getResultStream()
                .map(PostgresCandidates::progress)
                .findFirst();
    }

    @Override
    public List<Progress> ofPerson(UUID beneficiaryId, @Nullable UUID after, int limit) {
        return getEntityManager()
                .createQuery(PROGRESS.formatted("c.beneficiaryId in :person"), Tuple.class)
                .setParameter("after", after == null ? FIRST : after)
                .setParameter("person", aliases.idsOf(beneficiaryId))
                .setMaxResults(limit)
                .getResultStream()
                .map(PostgresCandidates::progress)
                .toList();
    }

    private static Progress progress(Tuple row) {
        return new Progress(
                row.get("candidate", CandidateRow.class).toCandidate(),
                row.get("sitting") != null,
                told(row, "outcome", "comment"),
                row.get("clea") != null,
                told(row, "cleaOutcome", "cleaComment"),
                askedIdentity(row));
    }

    private static AskedIdentity askedIdentity(Tuple row) {
        AnsweredCorrectionRow answered = row.get("answered", AnsweredCorrectionRow.class);
        return new AskedIdentity(row.get("waiting") != null, answered == null ? null : answered.toAnswer());
    }

    private static @Nullable Told told(Tuple row, String outcome, String comment) {
        Outcome told = row.get(outcome, Outcome.class);
        return told == null ? null : new Told(told, row.get(comment, CommentKey.class));
    }
}
