package fr.pixemploi.pathway.recommendation.domain;

import java.util.UUID;

/**
 * An offer that an adviser does not want for a person.
 *
 * @param reason code
 */
public record Rejected(UUID offerId, String reason) {}
