package fr.pixemploi.profile.followup.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What an adviser wrote down about a person, who reads it too.
 *
 * @param author account of the adviser
 */
public record Note(UUID id, UUID beneficiaryId, UUID structureId, String author, String content, Instant writtenAt) {}
