package fr.pixemploi.certification.duty.domain;

import java.time.Instant;

/**
 * That somebody of the centre declared something of a session.
 *
 * @param by account
 */
public record Declaration(String by, Instant at) {}
