package fr.pixemploi.assessment.live.domain.seat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an invigilator said of whose account answers at a number, the identity checked. It counts more than what certification knew.
 *
 * @param beneficiary null: nobody's, a seat was taken back
 * @param by account of the invigilator
 */
public record Seat(UUID candidate, UUID session, @Nullable UUID beneficiary, Instant saidAt, String by) {}
