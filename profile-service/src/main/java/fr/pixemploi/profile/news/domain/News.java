package fr.pixemploi.profile.news.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a person whom a structure follows, as the structure hears of it.
 *
 * @param beneficiaryId the file under which it happened; whose it is may be told by the structure's own file only
 * @param subjectId what happened to what, by the type
 */
public record News(UUID id, UUID structureId, UUID beneficiaryId, NewsType type, UUID subjectId, Instant happenedAt) {}
