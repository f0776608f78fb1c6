package fr.pixemploi.certification.candidate.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The invigilator's word that this person may start now: presence seen, identity checked. */
public record Authorisation(UUID id, Instant givenAt, Instant validUntil) {
    static Authorisation give(UUID id, Instant now, Duration validFor) {
        return new Authorisation(id, now, now.plus(validFor));
    }
}
