package fr.pixemploi.certification.candidate.domain;

import fr.pixemploi.certification.session.domain.Session;
import java.time.Duration;
import java.util.UUID;

/** What the other services hear of candidates: ids, a number and needs; never a name. */
public interface CandidateEvents {
    /** Someone whose account is known was enrolled for a session. */
    void enrolled(Candidate candidate, Session session);

    /**
     * What a candidate is now: said at each change, whoever made it.
     *
     * @param authorisationTime how long a leave to start holds, which the exam room may give itself
     * @param testTime of this candidate, extra time included
     */
    void changed(Candidate candidate, Duration authorisationTime, Duration testTime);

    /** There is no such candidate any more. */
    void forgotten(UUID candidateId);

    /** @param testTime of this candidate, extra time included */
    void authorised(Candidate candidate, Authorisation authorisation, Duration testTime);
}
