package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.Candidates;
import fr.pixemploi.certification.candidate.domain.RoomRevision;
import fr.pixemploi.certification.session.application.HoldSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Learns whose account the exam room seated at a number, the identity checked there; and that it took a seat back. One account is one
 * candidate of a session: where another one has it, the seat waits, shown to the centre, until that one gives it up.
 */
@ApplicationScoped
@Transactional
public class SeatCandidate {
    private static final Logger LOG = Logger.getLogger(SeatCandidate.class);

    private final HoldSession holdSession;
    private final Candidates candidates;
    private final AskWhatIsShown askWhatIsShown;
    private final TellState tellState;
    private final Event<Seated> news;

    SeatCandidate(
            HoldSession holdSession,
            Candidates candidates,
            AskWhatIsShown askWhatIsShown,
            TellState tellState,
            Event<Seated> news) {
        this.holdSession = holdSession;
        this.candidates = candidates;
        this.askWhatIsShown = askWhatIsShown;
        this.tellState = tellState;
        this.news = news;
    }

    /** What the room said of the seat before something that was heard already changes nothing. */
    public void seated(UUID candidateId, UUID person, RoomRevision said) {
        held(candidateId).ifPresent(candidate -> {
            Optional<UUID> before = candidate.beneficiaryId();
            if (!candidate.seat(person, said)) return;
            candidates.save(candidate);
            settle(candidate);
            before.ifPresent(former -> settleWhoAwaits(candidate.sessionId(), former));
        });
    }

    public void unseated(UUID candidateId, RoomRevision said) {
        held(candidateId).ifPresent(candidate -> {
            Optional<UUID> before = candidate.beneficiaryId();
            if (!candidate.unseat(said)) return;
            candidates.save(candidate);
            tellState.handle(candidate);
            before.ifPresent(former -> settleWhoAwaits(candidate.sessionId(), former));
        });
    }

    /** Who was seated with an account that another candidate had gets it, once it is free. */
    private void settleWhoAwaits(UUID sessionId, UUID former) {
        if (!candidates.enrolled(sessionId, former))
            candidates.awaiting(sessionId, former).stream().findFirst().ifPresent(this::settle);
    }

    private void settle(Candidate candidate) {
        candidate
                .account()
                .awaited()
                .filter(person -> !candidates.enrolled(candidate.sessionId(), person))
                .ifPresent(person -> {
                    candidate.bind(person, askWhatIsShown.handle(person));
                    candidates.save(candidate);
                });
        tellState.handle(candidate);
        if (candidate.beneficiaryId().isPresent()) news.fire(new Seated(candidate.id()));
    }

    private Optional<Candidate> held(UUID id) {
        Optional<Candidate> known = candidates.find(id);
        if (known.isEmpty()) {
            LOG.warnf("the exam room seated candidate %s, whom nobody enrolled here", id);
            return known;
        }
        holdSession.handle(known.get().sessionId());
        // Again, as it is now that nobody else can change it.
        return candidates.read(id);
    }
}
