package fr.pixemploi.profile.message.domain;

import fr.pixemploi.profile.notice.domain.NoticeLanguage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a message is for, and what is known at this moment of what it says.
 *
 * @param email null where nobody knows one
 * @param number of a telephone that takes short messages, E.164; null where nobody knows one
 * @param zone where the person lives; null where no structure says so
 * @param structureName in whose name; null for the platform's
 * @param restricted whether nothing is to be done with the file
 * @param holdsUntil until when it is so; null when it is not so any more
 * @param answered whether the person has answered what it asks: not for the structure to know
 */
public record Addressee(
        @Nullable String email,
        @Nullable String number,
        NoticeLanguage language,
        @Nullable ZoneId zone,
        @Nullable String structureName,
        boolean restricted,
        @Nullable Instant holdsUntil,
        boolean answered) {
    public boolean holdsAt(Instant now) {
        return holdsUntil != null && now.isBefore(holdsUntil);
    }

    /**
     * On which way to write: the one asked for, or else the one preferred where it leads somewhere, e-mail before SMS.
     *
     * @param asked null when none was
     */
    public Optional<Channel> way(@Nullable Channel asked, @Nullable Channel preferred) {
        if (asked != null) return leads(asked) ? Optional.of(asked) : Optional.empty();
        if (preferred != null && leads(preferred)) return Optional.of(preferred);
        if (leads(Channel.EMAIL)) return Optional.of(Channel.EMAIL);
        return leads(Channel.SMS) ? Optional.of(Channel.SMS) : Optional.empty();
    }

    /** Where that way leads. @throws IllegalArgumentException for paper, which is handed over */
    public @Nullable String contact(Channel way) {
        return switch (way) {
            case EMAIL -> email;
            case SMS -> number;
            case PAPER -> throw new IllegalArgumentException("paper goes to no address");
        };
    }

    private boolean leads(Channel channel) {
        return switch (channel) {
            case EMAIL -> email != null;
            case SMS -> number != null;
            case PAPER -> false;
        };
    }

    /** Personal data never reaches a log by way of a message. */
    @Override
    public String toString() {
        return "Addressee";
    }
}
