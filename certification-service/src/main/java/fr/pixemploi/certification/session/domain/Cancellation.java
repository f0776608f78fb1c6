package fr.pixemploi.certification.session.domain;

import java.time.Instant;

/**
 * Something of a session will not be.
 *
 * @param reason in the centre's words, empty once the session is over for long; it leaves the centre for nobody but the person
 */
public record Cancellation(Instant at, String reason) {}
