package fr.pixemploi.certification.candidate.domain;

import fr.pixemploi.certification.session.domain.Session;
import java.time.Duration;

/** What the other services hear of candidates: ids, a number and needs; never a name. */
public interface CandidateEvents {
    /**
     * Someone was enrolled.
     *
     * @param session for which
     * @param authorisationTime how long a leave to start holds, which the exam room may give itself
     * @param testTime of this candidate, extra time included
     */
    void enrolled(Candidate candidate, Session session, Duration authorisationTime, Duration testTime);

    /** @param testTime of this candidate, extra time included */
    void authorised(Candidate candidate, Authorisation authorisation, Duration testTime);
}
