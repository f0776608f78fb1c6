package fr.pixemploi.certification.candidate.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone enrolled in a session, then let in by an invigilator: here, or in the exam room while this service could not be reached. What
 * was said in the room counts.
 */
public final class Candidate {
    private final UUID id;
    private final UUID sessionId;
    private final UUID beneficiaryId;
    private final Identity identity;
    private final @Nullable String resultRecipientEmail;
    private final double extraTimePercentage;
    private final Accommodations accommodations;
    private final int number;
    private final Instant enrolledAt;
    private @Nullable Authorisation authorisation;
    private RoomRevision room;
    private long revision;

    public Candidate(
            UUID id,
            UUID sessionId,
            UUID beneficiaryId,
            Identity identity,
            @Nullable String resultRecipientEmail,
            double extraTimePercentage,
            Accommodations accommodations,
            int number,
            Instant enrolledAt,
            @Nullable Authorisation authorisation,
            RoomRevision room,
            long revision) {
        if (!(extraTimePercentage >= 0)) throw new IllegalArgumentException("extra time is not negative");
        if (number < 1) throw new IllegalArgumentException("candidates are numbered from 1");
        this.id = id;
        this.sessionId = sessionId;
        this.beneficiaryId = beneficiaryId;
        this.identity = identity;
        this.resultRecipientEmail = resultRecipientEmail;
        this.extraTimePercentage = extraTimePercentage;
        this.accommodations = accommodations;
        this.number = number;
        this.enrolledAt = enrolledAt;
        this.authorisation = authorisation;
        this.room = room;
        this.revision = revision;
    }

    /** Lets the candidate start. Done again it gives the first authorisation, whatever the time. */
    public Authorisation authorise(UUID authorisationId, Instant now, Duration validFor) {
        Authorisation given = authorisation;
        if (given == null) {
            given = Authorisation.give(authorisationId, now, validFor);
            authorisation = given;
            revision++;
        }
        return given;
    }

    /**
     * Learns whom the exam room let in. It stands in the place of an authorisation of ours, which the room did not know.
     *
     * @return false when it was known, or is older than what the room said since
     */
    public boolean letIn(Authorisation inTheRoom, RoomRevision said) {
        if (!said.isAfter(room)) return false;
        room = said;
        sit(inTheRoom);
        return true;
    }

    /**
     * Learns that the room let the candidate in, since a test came back that began with it: whatever the room said of it before.
     *
     * @return false when it was known
     */
    public boolean sit(Authorisation inTheRoom) {
        if (inTheRoom.equals(authorisation)) return false;
        authorisation = inTheRoom;
        revision++;
        return true;
    }

    /**
     * Learns that the room took an authorisation back before the test began. It is remembered when the word of the authorisation itself
     * has not come yet.
     *
     * @return false when nothing is new
     */
    public boolean withdraw(UUID authorisationId, RoomRevision said) {
        boolean newer = said.isAfter(room);
        if (newer) room = said;
        if (authorisation == null || !authorisation.id().equals(authorisationId)) return newer;
        authorisation = null;
        revision++;
        return true;
    }

    /** Version of the aggregate for those who listen: one when enrolled, one more with each change. */
    public long version() {
        return revision;
    }

    /** What invigilators call the candidate by where names are not known; unique within the session. */
    public int number() {
        return number;
    }

    public Accommodations accommodations() {
        return accommodations;
    }

    /** What the time to answer is multiplied by; 1 for most. */
    public double timeFactor() {
        return 1 + extraTimePercentage / 100;
    }

    public UUID id() {
        return id;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public UUID beneficiaryId() {
        return beneficiaryId;
    }

    public Identity identity() {
        return identity;
    }

    /** Who gets the results beside the candidate, such as a trainer. */
    public Optional<String> resultRecipientEmail() {
        return Optional.ofNullable(resultRecipientEmail);
    }

    /** Extra time to answer, in percent of the test's time; zero for most. */
    public double extraTimePercentage() {
        return extraTimePercentage;
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }

    /** The newest that the exam room said of the candidate. */
    public RoomRevision room() {
        return room;
    }

    public Optional<Authorisation> authorisation() {
        return Optional.ofNullable(authorisation);
    }
}
