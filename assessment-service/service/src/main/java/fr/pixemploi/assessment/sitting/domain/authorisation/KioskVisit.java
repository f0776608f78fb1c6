package fr.pixemploi.assessment.sitting.domain.authorisation;

import java.time.Instant;
import java.util.UUID;

/**
 * A sitting began or went on at a kiosk.
 *
 * @param structure whose kiosk it was
 * @param adviser account of the adviser whose code it was
 * @param codeMadeAt when the adviser made it
 * @param at when the person, or whoever had the code, typed it
 */
public record KioskVisit(UUID structure, String adviser, Instant codeMadeAt, Instant at) {}
