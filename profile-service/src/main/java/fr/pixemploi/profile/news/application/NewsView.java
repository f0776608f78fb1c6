package fr.pixemploi.profile.news.application;

import fr.pixemploi.profile.news.domain.News;
import fr.pixemploi.profile.news.domain.NewsType;
import fr.pixemploi.profile.news.domain.ToldNews;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** News as structures' systems read them, in the feed and in webhooks. */
@Schema(name = "News")
public record NewsView(
        UUID id,

        @Schema(pattern = NewsType.CODES, examples = "result-available")
        String type,

        @Schema(
                description =
                        "What has a higher position was heard of later; `happenedAt` says when it happened. Microseconds since 1970.",
                examples = "1795651200000000")
        long position,

        UUID structureId,

        @Schema(
                description =
                        "As the structure knew the person then: its own file of them, or their id where it had none.")
        UUID beneficiaryId,

        @Schema(description = "How the structure calls the person. Absent when it does not.", examples = "DE-4711")
        @Nullable
        String externalId,

        @Schema(description = "What it happened to, by the type: see the operation.")
        UUID subjectId,

        Instant happenedAt) {
    public static NewsView of(ToldNews told) {
        News news = told.numbered().news();
        return new NewsView(
                news.id(),
                news.type().code(),
                told.numbered().position(),
                news.structureId(),
                news.toldAs(),
                told.externalId(),
                news.subjectId(),
                news.happenedAt());
    }
}
