package fr.pixemploi.profile.message.domain;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to say to a person, once.
 *
 * @param fileId the file under which it happened
 * @param aboutId what it is about, by the kind
 * @param structureId in whose name; null for the platform's
 * @param channel the one asked for, later the one taken; null while none is
 * @param reason why it was not sent; null unless it failed or was withheld
 * @param tries so far
 * @param textVersion of the words that were sent; null before
 * @param appointment of what takes place; null for what does not
 * @param dueAt of the next try; while it waits
 * @param triedAt the last one; null before the first
 * @param endedAt since when nothing follows; null while something does
 */
public record Message(
        UUID id,
        UUID fileId,
        MessageKind kind,
        UUID aboutId,
        @Nullable UUID structureId,
        @Nullable Channel channel,
        MessageState state,
        @Nullable Reason reason,
        int tries,
        @Nullable Integer textVersion,
        @Nullable Appointment appointment,
        Instant madeAt,
        Instant dueAt,
        @Nullable Instant triedAt,
        @Nullable Instant endedAt) {
    /** When something takes place, on the clock of where it does. */
    public record Appointment(Instant at, ZoneId zone) {}

    public static Message waiting(
            UUID id,
            UUID fileId,
            MessageKind kind,
            UUID aboutId,
            @Nullable UUID structureId,
            Instant now,
            Instant dueAt) {
        return new Message(
                id,
                fileId,
                kind,
                aboutId,
                structureId,
                null,
                MessageState.WAITING,
                null,
                0,
                null,
                null,
                now,
                dueAt,
                null,
                null);
    }

    /** The same on paper, which is handed over as it is made. */
    public Message printed(UUID newId, int version, Instant now) {
        return new Message(
                newId,
                fileId,
                kind,
                aboutId,
                structureId,
                Channel.PAPER,
                MessageState.SENT,
                null,
                1,
                version,
                appointment,
                now,
                now,
                now,
                now);
    }

    /** By which whoever gets it twice can tell: the same whenever this is said, also once a restore has forgotten that it was. */
    public UUID deliveryId() {
        return UUID.nameUUIDFromBytes((kind.code() + aboutId).getBytes(StandardCharsets.US_ASCII));
    }

    public Message by(Channel asked) {
        return with(asked, state, reason, tries, textVersion, appointment, dueAt, triedAt, endedAt);
    }

    public Message of(Appointment taking) {
        return with(channel, state, reason, tries, textVersion, taking, dueAt, triedAt, endedAt);
    }

    public Message postponed(Instant until) {
        return with(channel, MessageState.WAITING, null, tries, textVersion, appointment, until, triedAt, null);
    }

    public Message sending(Channel taken, int version, Instant now) {
        return with(taken, MessageState.SENDING, null, tries + 1, version, appointment, dueAt, now, null);
    }

    public Message withheld(Reason why, Instant now) {
        return with(channel, MessageState.WITHHELD, why, tries, textVersion, appointment, dueAt, triedAt, now);
    }

    public Message failed(Reason why, Instant now) {
        return with(channel, MessageState.FAILED, why, tries, textVersion, appointment, dueAt, triedAt, now);
    }

    public Message ended(MessageState end, Instant now) {
        return with(channel, end, null, tries, textVersion, appointment, dueAt, triedAt, now);
    }

    /** Surely not handed over: again after a pause, as long as there are pauses. */
    public Message again(List<Duration> pauses, Instant now) {
        return tries > pauses.size() ? failed(Reason.UNREACHABLE, now) : postponed(now.plus(pauses.get(tries - 1)));
    }

    private Message with(
            @Nullable Channel newChannel,
            MessageState newState,
            @Nullable Reason newReason,
            int newTries,
            @Nullable Integer newVersion,
            @Nullable Appointment newAppointment,
            Instant newDue,
            @Nullable Instant newTried,
            @Nullable Instant newEnded) {
        return new Message(
                id,
                fileId,
                kind,
                aboutId,
                structureId,
                newChannel,
                newState,
                newReason,
                newTries,
                newVersion,
                newAppointment,
                madeAt,
                newDue,
                newTried,
                newEnded);
    }
}
