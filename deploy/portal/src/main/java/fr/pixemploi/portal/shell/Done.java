package fr.pixemploi.portal.shell;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a form has just done, told on the next page; the sentences are in the message bundle {@code done}. */
public enum Done {
    SAVED,
    FILE_LINKED,
    SHARED,
    SHARING_ENDED,
    SHARING_REFUSED,
    LOGGED_OUT,
    PATHWAY_ACCEPTED,
    PATHWAY_DECLINED,
    PATHWAY_ABANDONED,
    FEED_CLOSED,
    BOOKED,
    BOOKING_WITHDRAWN,
    COMPLAINT_FILED,
    EXPORT_ASKED,
    STRUCTURE_ASKED,
    RESTRICTION_LIFTED,
    OBJECTED,
    FILE_PARTED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Done named(@Nullable String key) {
        for (Done done : values()) if (done.key().equals(key)) return done;
        return null;
    }
}
