package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.Authorisation;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.Candidates;
import fr.pixemploi.certification.candidate.domain.RoomRevision;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.application.change.CancelSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
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
    private final CancelSession cancelSession;
    private final TellState tellState;

    RecordRoomAuthorisation(
            HoldSession holdSession, Candidates candidates, CancelSession cancelSession, TellState tellState) {
        this.holdSession = holdSession;
        this.candidates = candidates;
        this.cancelSession = cancelSession;
        this.tellState = tellState;
    }

    /**
     * What the room said before something that was heard already changes nothing, as a dead letter that is replayed. Of an account that is
     * not known as the candidate's it is kept, and holds once the word of the seat comes.
     */
    public void letIn(UUID candidateId, UUID beneficiaryId, Authorisation authorisation, RoomRevision said) {
        held(candidateId)
                .filter(it -> !satWithAnother(it, authorisation))
                .ifPresent(it -> change(it, candidate -> candidate.letIn(beneficiaryId, authorisation, said)));
    }

    /**
     * Learns that someone sat.
     *
     * @return whether the candidate is let in by it; not when the account is not known as theirs, nor when the test that they sat, of which
     *     there is one, was begun with another
     */
    public boolean sat(UUID candidateId, UUID beneficiaryId, Authorisation authorisation) {
        Optional<Candidate> held = held(candidateId)
                .filter(it -> it.beneficiaryId().filter(beneficiaryId::equals).isPresent())
                .filter(it -> !satWithAnother(it, authorisation));
        held.ifPresent(it -> change(it, candidate -> candidate.sit(authorisation)));
        return held.isPresent();
    }

    private boolean satWithAnother(Candidate candidate, Authorisation authorisation) {
        return candidate
                .authorisation()
                .map(Authorisation::id)
                .filter(standing -> !standing.equals(authorisation.id()) && candidates.sat(standing))
                .isPresent();
    }

    public void withdraw(UUID candidateId, UUID authorisationId, RoomRevision said) {
        held(candidateId).ifPresent(it -> change(it, candidate -> candidate.withdraw(authorisationId, said)));
    }

    private void change(Candidate candidate, Predicate<Candidate> change) {
        long before = candidate.version();
        if (!change.test(candidate)) return;
        candidates.save(candidate);
        // Whoever is let in sits: the room had not heard that the session was cancelled.
        if (candidate.keptAuthorisation() != null) cancelSession.lift(holdSession.handle(candidate.sessionId()));
        if (candidate.version() != before) tellState.handle(candidate);
    }

    private Optional<Candidate> held(UUID id) {
        Optional<Candidate> known = candidates.find(id);
        if (known.isEmpty()) {
            LOG.warnf("the exam room speaks of candidate %s, whom nobody enrolled here", id);
            return known;
        }
        holdSession.handle(known.get().sessionId());
        // Again, as it is now that nobody else can change it.
        return candidates.read(id);
    }
}
