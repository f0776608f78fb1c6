package fr.pixemploi.profile.beneficiary.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * By whose invitation an account came to a file.
 *
 * @param madeBy account of the adviser or manager who made it, or the structure's own system
 * @param structureId the structure in which it was made
 * @param madeAt when it was made
 * @param linkedAt when the account was linked by it
 */
public record ViaInvitation(String madeBy, UUID structureId, Instant madeAt, Instant linkedAt) {}
