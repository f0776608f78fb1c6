package fr.pixemploi.profile.notice.domain;

import java.time.Instant;

/**
 * That a person has read a version of a text, or shared after a client showed it.
 *
 * @param readAt the first time; of the text about sharing, when they first shared under this version
 */
public record NoticeReading(NoticeCode notice, int version, Instant readAt) {}
