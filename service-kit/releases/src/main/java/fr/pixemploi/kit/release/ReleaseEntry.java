package fr.pixemploi.kit.release;

import java.time.Instant;

/**
 * A release in the list of all.
 *
 * @param digest of all that is told, for whoever asks whether it is the same
 */
public record ReleaseEntry(Quarter quarter, Instant frozenAt, String digest) {}
