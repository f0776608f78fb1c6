package fr.pixemploi.profile.news.domain;

import org.jspecify.annotations.Nullable;

/**
 * News as they may be told now.
 *
 * @param externalId how the structure calls the person; null when it does not
 */
public record ToldNews(NumberedNews numbered, @Nullable String externalId) {}
