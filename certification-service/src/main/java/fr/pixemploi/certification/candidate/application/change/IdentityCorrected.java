package fr.pixemploi.certification.candidate.application.change;

import fr.pixemploi.certification.candidate.domain.Identity;
import java.time.Instant;
import java.util.UUID;

/**
 * The jury agreed that who sat is another than it was said: told to those who observe it, in the same transaction.
 *
 * @param former as it was said until now
 * @param author account of the member of the jury
 */
public record IdentityCorrected(
        UUID sessionId, UUID candidateId, Identity former, Identity identity, String author, Instant at) {}
