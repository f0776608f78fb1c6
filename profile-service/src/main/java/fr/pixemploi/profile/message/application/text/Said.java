package fr.pixemploi.profile.message.application.text;

import fr.pixemploi.profile.message.domain.Message;
import fr.pixemploi.profile.notice.domain.NoticeLanguage;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a message says beside its words.
 *
 * @param zone in which days are told
 * @param structureName in whose name; null for the platform's
 * @param until until when it is so
 * @param appointment of what takes place; null for all else
 * @param code of an invitation; null for all else
 */
public record Said(
        NoticeLanguage language,
        ZoneId zone,
        @Nullable String structureName,
        Instant until,
        Message.@Nullable Appointment appointment,
        @Nullable String code) {
    /** Without the code, which belongs into no log. */
    @Override
    public String toString() {
        return "Said";
    }
}
