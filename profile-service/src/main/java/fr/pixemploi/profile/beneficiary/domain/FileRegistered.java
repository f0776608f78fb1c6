package fr.pixemploi.profile.beneficiary.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A structure made a file of somebody. Told inside the service, in the transaction in which it happens.
 */
public record FileRegistered(UUID file, UUID structure, Instant at) {}
