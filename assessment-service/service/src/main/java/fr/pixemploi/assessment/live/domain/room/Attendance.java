package fr.pixemploi.assessment.live.domain.room;

import java.time.Instant;

/**
 * That a candidate came, as an invigilator noted it.
 *
 * @param by account of the invigilator, or the entry by code
 */
public record Attendance(Instant at, String by) {}
