package fr.pixemploi.assessment.live.domain;

import fr.pixemploi.assessment.sitting.domain.plan.TestTerms;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone enrolled in a session, from certification: a number in the place of a name.
 *
 * @param beneficiary whose account answers: when it is put, as certification says; when it is read, as the room said where it said
 *     something. Null while nobody knows
 * @param terms of the test
 * @param authorisationTime how long a leave to start holds
 */
public record Enrolled(
        UUID id, UUID session, @Nullable UUID beneficiary, int number, TestTerms terms, Duration authorisationTime) {}
