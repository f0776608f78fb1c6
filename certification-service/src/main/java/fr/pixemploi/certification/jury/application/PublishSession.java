package fr.pixemploi.certification.jury.application;

import fr.pixemploi.certification.jury.domain.Counted;
import fr.pixemploi.certification.jury.domain.ErasedOutcomes;
import fr.pixemploi.certification.jury.domain.JuryFile;
import fr.pixemploi.certification.jury.domain.JuryFiles;
import fr.pixemploi.certification.jury.domain.JuryRefusal;
import fr.pixemploi.certification.jury.domain.Ruling;
import fr.pixemploi.certification.letter.application.AnnounceResults;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.application.RecordPublication;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The jury publishes the results of a finalized session, or of one of its candidates; who is validated gets a certificate, and who wanted
 * to know of the results is told once that they are out. Repeating it adds nothing, save what came or was decided otherwise since.
 */
@ApplicationScoped
@Transactional
public class PublishSession {
    private final HoldSession holdSession;
    private final HoldCandidate holdCandidate;
    private final RecordPublication recordPublication;
    private final JuryFiles files;
    private final ErasedOutcomes erasedOutcomes;
    private final TellPeople tellPeople;
    private final AnnounceResults announceResults;
    private final Clock clock;

    PublishSession(
            HoldSession holdSession,
            HoldCandidate holdCandidate,
            RecordPublication recordPublication,
            JuryFiles files,
            ErasedOutcomes erasedOutcomes,
            TellPeople tellPeople,
            AnnounceResults announceResults,
            Clock clock) {
        this.holdSession = holdSession;
        this.holdCandidate = holdCandidate;
        this.recordPublication = recordPublication;
        this.files = files;
        this.erasedOutcomes = erasedOutcomes;
        this.tellPeople = tellPeople;
        this.announceResults = announceResults;
        this.clock = clock;
    }

    public Counted handle(Caller caller, UUID sessionId) {
        return by(caller.subject(), sessionId);
    }

    /** By a member who asked for it before. */
    public Counted by(String author, UUID sessionId) {
        Session session = holdSession.handle(sessionId);
        List<JuryFile> all = files.ofSession(sessionId);
        Set<UUID> newly = publish(author, session, all);
        Instant now = clock.instant();
        recordPublication.handle(session, now);
        // Also of those who were published one by one: nobody was written to then.
        announceResults.handle(
                session,
                all.stream()
                        .filter(file -> file.ruling(Certification.PIX).isPresent())
                        .map(JuryFile::candidateId)
                        .toList(),
                now);
        Counted counted = erasedOutcomes.ofSession(sessionId);
        for (JuryFile file : all) {
            Optional<Ruling> ruling = file.ruling(Certification.PIX);
            if (ruling.isPresent()) counted = counted.plus(ruling.get().outcome(), newly.contains(file.candidateId()));
        }
        return counted;
    }

    /** Of one candidate alone; the session stays as it is, and who wanted to know of its results is told with the whole. */
    public void one(Caller caller, UUID candidateId) {
        Session session = holdCandidate.handle(candidateId);
        publish(
                caller.subject(),
                session,
                files.ofCandidate(candidateId).stream().toList());
    }

    private Set<UUID> publish(String author, Session session, List<JuryFile> those) {
        session.requireFinalized();
        session.requireBack(
                those.stream().filter(it -> it.isAwaited() || it.isUnscored()).count());
        long waiting = those.stream().filter(JuryFile::hasProposal).count();
        if (waiting > 0) throw new JuryRefusal.ProposalWaits(waiting);
        // Nobody gets a certificate under a name that is perhaps wrong.
        long misnamed = those.stream().filter(JuryFile::correctionWaits).count();
        if (misnamed > 0) throw new JuryRefusal.CorrectionWaits(misnamed);
        return tellPeople.handle(session, those, author, clock.instant());
    }

    /** The results are with the jury again: certificates of the session are revoked, for good. */
    public void takeBack(Caller caller, UUID sessionId, String reason) {
        takeBackBy(caller.subject(), sessionId, reason);
    }

    /** By a member who asked for it before. */
    public void takeBackBy(String author, UUID sessionId, String reason) {
        Session session = holdSession.handle(sessionId);
        tellPeople.takeBack(files.ofSession(sessionId), author, reason, clock.instant());
        recordPublication.takeBack(session);
    }

    public void takeBackOne(Caller caller, UUID candidateId, String reason) {
        holdCandidate.handle(candidateId);
        tellPeople.takeBack(
                files.ofCandidate(candidateId).stream().toList(), caller.subject(), reason, clock.instant());
    }
}
