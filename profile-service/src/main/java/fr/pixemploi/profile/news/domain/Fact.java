package fr.pixemploi.profile.news.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What happened, before it is known who hears of it.
 *
 * @param beneficiaryId the file under which it happened
 * @param subjectId what happened to what, by the type
 */
public record Fact(NewsType type, UUID beneficiaryId, UUID subjectId, Instant happenedAt) {}
