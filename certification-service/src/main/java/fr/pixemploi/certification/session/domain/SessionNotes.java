package fr.pixemploi.certification.session.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a centre writes down about a session for itself.
 *
 * @param invigilators who will watch it, as the centre writes their names
 * @param description whatever else is to be known of it
 */
public record SessionNotes(
        @Nullable String invigilators, @Nullable String description) {
    /** Nothing. */
    public static final SessionNotes NONE = new SessionNotes(null, null);
}
