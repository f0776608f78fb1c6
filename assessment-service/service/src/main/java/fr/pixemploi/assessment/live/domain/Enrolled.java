package fr.pixemploi.assessment.live.domain;

import fr.pixemploi.assessment.sitting.domain.plan.TestTerms;
import java.time.Duration;
import java.util.UUID;

/**
 * Someone enrolled in a session, from certification: a number in the place of a name.
 *
 * @param terms of the test
 * @param authorisationTime how long a leave to start holds
 */
public record Enrolled(
        UUID id, UUID session, UUID beneficiary, int number, TestTerms terms, Duration authorisationTime) {}
