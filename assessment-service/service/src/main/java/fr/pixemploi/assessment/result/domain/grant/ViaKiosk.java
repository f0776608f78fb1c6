package fr.pixemploi.assessment.result.domain.grant;

import java.time.Instant;

/**
 * By whose doing a person stood at a structure's kiosk when they gave their word.
 *
 * @param adviser account of the adviser who made the code
 * @param codeMadeAt when the adviser made it
 */
public record ViaKiosk(String adviser, Instant codeMadeAt) {}
