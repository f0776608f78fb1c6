package fr.pixemploi.certification.candidate.application;

import java.util.UUID;

/**
 * What else is to be done once it is known with whose account a candidate answers, such as scoring a test that waited for it. A bean for
 * each such thing; called in the same transaction, the session held and the candidate saved.
 */
public interface WhenSeated {
    /** Called again for the same account it finds nothing to do. */
    void seated(UUID candidateId);
}
