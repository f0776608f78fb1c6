package fr.pixemploi.profile.beneficiary.domain.restriction;

import java.time.Instant;
import java.util.UUID;

/** That a structure keeps a file and does nothing with it, since its person asked so (GDPR, article 18). */
public record Restriction(UUID fileId, UUID structureId, Instant since) {}
