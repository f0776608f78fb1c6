package fr.pixemploi.pathway.effectiveness.domain.trajectory;

import java.util.UUID;

/**
 * An offer that somebody began between two sittings.
 *
 * @param finished false when it was dropped on the way
 */
public record Attendance(UUID offer, boolean finished) {}
