package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.Candidates;
import fr.pixemploi.certification.candidate.domain.Progress;
import fr.pixemploi.certification.session.application.RecallSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person looks at the sessions that they are enrolled in. */
@ApplicationScoped
@Transactional
public class ListMyCandidacies {
    private final Candidates candidates;
    private final RecallSession recallSession;
    private final CallCandidate callCandidate;

    ListMyCandidacies(Candidates candidates, RecallSession recallSession, CallCandidate callCandidate) {
        this.candidates = candidates;
        this.recallSession = recallSession;
        this.callCandidate = callCandidate;
    }

    /** One's own candidacy with where and when it is, and what else is told beforehand. */
    public record Candidacy(Progress progress, Session session, CallCandidate.Call call) {}

    public List<Candidacy> handle(Caller caller, @Nullable UUID after, int limit) {
        return candidates.ofPerson(caller.self(), after, limit).stream()
                .map(this::candidacy)
                .toList();
    }

    private Candidacy candidacy(Progress progress) {
        Session session = recallSession.handle(progress.candidate().sessionId());
        return new Candidacy(progress, session, callCandidate.handle(session, progress.candidate()));
    }
}
