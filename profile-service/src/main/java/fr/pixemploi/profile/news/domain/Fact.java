package fr.pixemploi.profile.news.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened, before it is known who hears of it.
 *
 * @param beneficiaryId the file under which it happened
 * @param subjectId what happened to what, by the type
 * @param campaignCode of the campaign whose sitting it is of; null for all else
 */
public record Fact(
        NewsType type,
        UUID beneficiaryId,
        UUID subjectId,
        @Nullable String campaignCode,
        Instant happenedAt) {
    public Fact(NewsType type, UUID beneficiaryId, UUID subjectId, Instant happenedAt) {
        this(type, beneficiaryId, subjectId, null, happenedAt);
    }
}
