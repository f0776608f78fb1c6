package fr.pixemploi.certification.candidate.domain;

import java.time.Duration;

/** What the other services hear of candidates: ids, a number and needs; never a name. */
public interface CandidateEvents {
    /** @param authorisationTime how long a leave to start holds, which the exam room may give itself */
    void enrolled(Candidate candidate, Duration authorisationTime);

    void authorised(Candidate candidate, Authorisation authorisation);
}
