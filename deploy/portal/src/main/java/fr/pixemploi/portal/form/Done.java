package fr.pixemploi.portal.form;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a form has just done, told on the next page; the sentences are in the message bundle {@code done}. */
public enum Done {
    SAVED,
    FILE_LINKED,
    SHARED,
    SHARING_ENDED,
    SHARING_REFUSED,
    LIST_KEPT,
    LIST_DROPPED,
    REGISTERED,
    NOTE_WRITTEN,
    TASK_ADDED,
    TASK_DONE,
    FOLLOW_UP_PLANNED,
    TALKED_OVER,
    FOLLOWING,
    NOT_FOLLOWING,
    HANDED_OUT,
    FILE_CORRECTED,
    SITUATION_SAID,
    SHARING_ASKED,
    IN_GROUP,
    OUT_OF_GROUP,
    GROUP_FORMED,
    CODES_WITHDRAWN,
    PRESCRIBED,
    CAMPAIGN_MADE,
    CAMPAIGN_ARCHIVED,
    STAFF_INVITED,
    STAFF_DEPARTED,
    IMPORT_APPLIED,
    IMPORT_CANCELLED,
    LETTER_REPLAYED,
    REBUILD_BEGUN,
    PROPOSAL_WITHDRAWN,
    ITEM_PROPOSED,
    SESSION_OPENED,
    SESSION_CANCELLED,
    SESSION_FINALIZED,
    CONVOKED,
    CANDIDATE_ENROLLED,
    CANDIDATE_CANCELLED,
    CANDIDATE_MOVED,
    IDENTITY_ASKED,
    BOOKING_ACCEPTED,
    BOOKING_DECLINED,
    DAY_CODE_RENEWED,
    REMOVED,
    PROPOSED,
    CONFIRMED,
    DECLINED,
    TAKEN_IN_HAND,
    GIVEN_BACK,
    PUBLISHED,
    WITHDRAWN,
    MEETING_ENTERED,
    ANSWERED,
    RESCORED,
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
    FILE_PARTED,
    GAME_MADE,
    GAME_ENDED,
    GAME_JOINED,
    GAME_LEFT,
    PAUSED,
    LOGGED_OUT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Done named(@Nullable String key) {
        for (Done done : values()) if (done.key().equals(key)) return done;
        return null;
    }
}
