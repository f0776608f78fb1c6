package fr.pixemploi.assessment.live.domain;

import fr.pixemploi.assessment.sitting.domain.plan.Accommodations;
import java.time.Duration;
import java.util.UUID;

/**
 * Someone enrolled in a session, from certification: a number in the place of a name.
 *
 * @param authorisationTime how long a leave to start holds
 */
public record Enrolled(
        UUID id,
        UUID session,
        UUID beneficiary,
        int number,
        Accommodations accommodations,
        Duration authorisationTime) {}
