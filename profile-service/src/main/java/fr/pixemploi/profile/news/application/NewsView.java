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
                        "Of two news of one person the one with the higher position is newer. Microseconds since 1970, about when it was heard of.",
                examples = "1795651200000000")
        long position,

        UUID structureId,

        @Schema(description = "The structure's own file of the person; the person's id when the structure has none.")
        UUID beneficiaryId,

        @Schema(description = "How the structure calls the person. Absent when it does not.", examples = "DE-4711")
        @Nullable
        String externalId,

        @Schema(
                description =
                        "Of what to ask for more: the file, grant, result, sitting, pathway, candidate or certificate, by the type.")
        UUID subjectId,

        Instant happenedAt) {
    public static NewsView of(ToldNews told) {
        News news = told.numbered().news();
        return new NewsView(
                news.id(),
                news.type().code(),
                told.numbered().position(),
                news.structureId(),
                told.fileId(),
                told.externalId(),
                news.subjectId(),
                news.happenedAt());
    }
}
