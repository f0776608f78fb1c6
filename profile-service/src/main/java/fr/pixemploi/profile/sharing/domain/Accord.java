package fr.pixemploi.profile.sharing.domain;

import java.time.Instant;

/**
 * That a person agreed to share.
 *
 * @param noticeVersion of the text about sharing, as it was in force at that moment: kept, so that no later data say otherwise
 */
public record Accord(Instant givenAt, int noticeVersion) {}
