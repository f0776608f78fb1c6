package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.Authorisation;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.Candidates;
import fr.pixemploi.certification.candidate.domain.RoomRevision;
import fr.pixemploi.certification.session.application.HoldSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Learns whom invigilators let in, or sent home before the test began, in the exam room itself: it works without this service, and what
 * was said there happened. The session is held, so that it is not finalized meanwhile.
 */
@ApplicationScoped
@Transactional
public class RecordRoomAuthorisation {
    private static final Logger LOG = Logger.getLogger(RecordRoomAuthorisation.class);

    private final HoldSession holdSession;
    private final Candidates candidates;

    RecordRoomAuthorisation(HoldSession holdSession, Candidates candidates) {
        this.holdSession = holdSession;
        this.candidates = candidates;
    }

    /** What the room said before something that was heard already changes nothing, as a dead letter that is replayed. */
    public void letIn(UUID candidateId, UUID beneficiaryId, Authorisation authorisation, RoomRevision said) {
        held(candidateId, beneficiaryId)
                .filter(it -> !satWithAnother(it, authorisation))
                .filter(it -> it.letIn(authorisation, said))
                .ifPresent(candidates::save);
    }

    /** @return whether the candidate is let in by it; not when the test that they sat, of which there is one, was begun with another */
    public boolean sat(UUID candidateId, UUID beneficiaryId, Authorisation authorisation) {
        Optional<Candidate> held = held(candidateId, beneficiaryId).filter(it -> !satWithAnother(it, authorisation));
        held.filter(it -> it.sit(authorisation)).ifPresent(candidates::save);
        return held.isPresent();
    }

    private boolean satWithAnother(Candidate candidate, Authorisation authorisation) {
        return candidate
                .authorisation()
                .map(Authorisation::id)
                .filter(standing -> !standing.equals(authorisation.id()) && candidates.sat(standing))
                .isPresent();
    }

    public void withdraw(UUID candidateId, UUID beneficiaryId, UUID authorisationId, RoomRevision said) {
        held(candidateId, beneficiaryId)
                .filter(it -> it.withdraw(authorisationId, said))
                .ifPresent(candidates::save);
    }

    private Optional<Candidate> held(UUID id, UUID beneficiaryId) {
        Optional<Candidate> known =
                candidates.find(id).filter(it -> it.beneficiaryId().equals(beneficiaryId));
        if (known.isEmpty()) {
            LOG.warnf("the exam room speaks of candidate %s, whom nobody enrolled here", id);
            return known;
        }
        holdSession.handle(known.get().sessionId());
        // Again, as it is now that nobody else can change it.
        return candidates.find(id);
    }
}
