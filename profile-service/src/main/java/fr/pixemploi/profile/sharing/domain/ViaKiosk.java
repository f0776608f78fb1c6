package fr.pixemploi.profile.sharing.domain;

import java.time.Instant;

/**
 * By whose doing a person stood at a structure's kiosk when they shared.
 *
 * @param adviser account of the adviser who made the code
 * @param codeMadeAt when the adviser made it
 */
public record ViaKiosk(String adviser, Instant codeMadeAt) {}
