package fr.pixemploi.certification.candidate.domain;

import fr.pixemploi.certification.session.domain.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What the other services hear of candidates: ids, a number and needs; never a name. */
public interface CandidateEvents {
    /** Someone whose account is known was enrolled for a session. */
    void enrolled(Candidate candidate, Session session);

    /** Someone whose account is known comes at another time or elsewhere: to this session, as it is now. */
    void rescheduled(Candidate candidate, Session session, Instant at);

    /** Someone whose account is known does not come to this session: they were taken out of it, or it will not be. */
    void cancelled(Candidate candidate, Session session, Instant at);

    /**
     * What a candidate is now: said at each change, whoever made it.
     *
     * @param authorisationTime how long a leave to start holds, which the exam room may give itself
     * @param testTime of this candidate, extra time included
     * @param testQuestions of the test
     */
    void changed(Candidate candidate, Duration authorisationTime, Duration testTime, int testQuestions);

    /** There is no such candidate any more. */
    void forgotten(UUID candidateId);

    /**
     * Someone may start.
     *
     * @param testTime of this candidate, extra time included
     * @param testQuestions of the test
     */
    void authorised(Candidate candidate, Authorisation authorisation, Duration testTime, int testQuestions);
}
