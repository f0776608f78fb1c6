package fr.pixemploi.certification.candidate.domain;

/** What the other services hear of candidates: ids only. */
public interface CandidateNews {
    void enrolled(Candidate candidate);

    void authorised(Candidate candidate, Authorisation authorisation);
}
