package fr.pixemploi.profile.news.domain;

/**
 * News in their place of the feed.
 *
 * @param position higher than that of all that was numbered before, also by the database that a backup brought back: it grows by the clock,
 *     in microseconds since 1970. What has a higher position was heard of later; when it happened is another matter.
 */
public record NumberedNews(long position, News news) {}
