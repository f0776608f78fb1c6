package fr.pixemploi.profile.news.domain;

/**
 * News in their place of the feed.
 *
 * @param position higher than that of all that was numbered before, also by the database that a backup brought back: it grows by the clock,
 *     in microseconds since 1970. Of two news of one person the one with the higher position is newer.
 */
public record NumberedNews(long position, News news) {}
