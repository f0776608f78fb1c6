package fr.pixemploi.pathway.catalogue.domain.candidate;

import java.util.List;
import java.util.UUID;

/** Sessions that an optimiser looks at: found by the database, however large the catalogue is. */
public interface Candidates {
    /**
     * What may fit: first what is in reach, then what is at a distance, then what nobody knows the place of, the soonest of each first. What is
     * not known, such as a place or a date, is left to the caller to check.
     * Two sessions of one action are two candidates.
     */
    Found find(CandidateSearch search);

    /** How many sessions for the same competences are not among them, by the first reason that holds. */
    Passed passed(CandidateSearch search);

    /** Whether the catalogue has such a session now. */
    boolean knows(UUID session);

    /** @param cut whether there are more than the limit of one sort, so that the best may be missing */
    record Found(List<Candidate> sessions, boolean cut) {}

    /**
     * Sessions that were passed over.
     *
     * @param recruitmentClosed closed or suspended by its source, or past the last day of enrolment
     * @param outsideWindow starting before or after the days looked at
     * @param tooFar all places outside of the circle
     */
    record Passed(int recruitmentClosed, int outsideWindow, int tooFar) {}
}
