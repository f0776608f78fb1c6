package fr.pixemploi.profile.news.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * News as they may be told now.
 *
 * @param fileId the structure's own file of the person; the person's id when it has none
 * @param externalId how the structure calls the person; null when it does not
 */
public record ToldNews(
        NumberedNews numbered, UUID fileId, @Nullable String externalId) {}
