package fr.pixemploi.certification.centre.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a venue was like when a session was opened there, beside the name and address that the session has.
 *
 * @param accessible null when nobody said
 * @param accessWords null when nobody said
 */
public record SessionSite(
        String postalCode,
        @Nullable Boolean accessible,
        @Nullable String accessWords) {}
