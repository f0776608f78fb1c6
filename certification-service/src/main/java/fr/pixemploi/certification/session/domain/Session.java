package fr.pixemploi.certification.session.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certification session: a centre receives candidates at a venue at a time, under one version of the rules; then finalizes it,
 * a member of the jury takes it, and its results are published.
 */
public final class Session {
    private final UUID id;
    private final UUID centreId;
    private Venue venue;
    private String room;
    private Schedule schedule;
    private final String versionId;
    private final AccessCode accessCode;
    private final Instant createdAt;
    private SessionNotes notes;
    private @Nullable Cancellation cancellation;
    private Life life;
    private long revision;

    /**
     * What has happened to a session since it was created.
     *
     * @param officer account of the jury's member who took it
     */
    public record Life(
            @Nullable Instant finalizedAt,
            @Nullable String officer,
            @Nullable Instant assignedAt,
            @Nullable Instant publishedAt) {
        static final Life NEW = new Life(null, null, null, null);
    }

    public Session(
            UUID id,
            UUID centreId,
            Venue venue,
            String room,
            Schedule schedule,
            String versionId,
            AccessCode accessCode,
            Instant createdAt,
            SessionNotes notes,
            @Nullable Cancellation cancellation,
            Life life,
            long revision) {
        this.id = id;
        this.centreId = centreId;
        this.venue = venue;
        this.room = room;
        this.schedule = schedule;
        this.versionId = versionId;
        this.accessCode = accessCode;
        this.createdAt = createdAt;
        this.notes = notes;
        this.cancellation = cancellation;
        this.life = life;
        this.revision = revision;
    }

    public static Session create(
            UUID id,
            UUID centreId,
            Venue venue,
            String room,
            Schedule schedule,
            String versionId,
            AccessCode accessCode,
            Instant now,
            SessionNotes notes) {
        return new Session(id, centreId, venue, room, schedule, versionId, accessCode, now, notes, null, Life.NEW, 1);
    }

    public SessionStatus status() {
        if (life.publishedAt() != null) return SessionStatus.PROCESSED;
        if (life.officer() != null) return SessionStatus.IN_PROCESS;
        if (life.finalizedAt() != null) return SessionStatus.FINALIZED;
        return cancellation == null ? SessionStatus.CREATED : SessionStatus.CANCELLED;
    }

    /** Version of the aggregate for those who listen: one when opened, one more with each change that they are told of. */
    public long version() {
        return revision;
    }

    /**
     * Refuses any change of candidates once finalized, or cancelled.
     *
     * @throws SessionRefusal.Closed then
     * @throws SessionRefusal.Cancelled or then
     */
    public void requireOpen() {
        if (cancellation != null) throw new SessionRefusal.Cancelled();
        if (life.finalizedAt() != null) throw new SessionRefusal.Closed();
    }

    /**
     * Its invigilators enter by another code from now on.
     *
     * @throws SessionRefusal.Closed once finalized: nobody enters any more
     */
    public void changeDayCode() {
        requireOpen();
        revision++;
    }

    /**
     * Before anybody is let in, the centre says otherwise where, when and by whom it is held.
     *
     * @param letIn candidates who were let in
     * @return false when nothing is new
     * @throws SessionRefusal.Begun when somebody was
     */
    public boolean correct(Venue newVenue, String newRoom, Schedule newSchedule, SessionNotes newNotes, long letIn) {
        requireOpen();
        if (venue.equals(newVenue) && room.equals(newRoom) && schedule.equals(newSchedule) && notes.equals(newNotes))
            return false;
        if (letIn > 0) throw new SessionRefusal.Begun();
        venue = newVenue;
        room = newRoom;
        schedule = newSchedule;
        notes = newNotes;
        revision++;
        return true;
    }

    /**
     * It will not be. Saying so again changes nothing.
     *
     * @param letIn candidates who were let in
     * @return false when it was cancelled before
     * @throws SessionRefusal.Begun when somebody was
     */
    public boolean cancel(Cancellation said, long letIn) {
        if (cancellation != null) return false;
        requireOpen();
        if (letIn > 0) throw new SessionRefusal.Begun();
        cancellation = said;
        revision++;
        return true;
    }

    /**
     * It is held all the same, as the exam room says, which had not heard of it: what was said there happened.
     *
     * @return false when it was not cancelled
     */
    public boolean goOn() {
        if (cancellation == null) return false;
        cancellation = null;
        revision++;
        return true;
    }

    /**
     * Refuses the jury before the centre is done.
     *
     * @throws SessionRefusal.NotFinalized then
     */
    public void requireFinalized() {
        if (life.finalizedAt() == null) throw new SessionRefusal.NotFinalized();
    }

    /**
     * Refuses to go on without a candidate who was let in: also once finalized, since word of the exam room may come later than that.
     *
     * @param awaited tests that were let in and whose end has not arrived
     * @throws SessionRefusal.AwaitingSittings while there is one
     */
    public void requireBack(long awaited) {
        if (awaited > 0) throw new SessionRefusal.AwaitingSittings(awaited);
    }

    /**
     * The centre is done with it. Saying so again changes nothing.
     *
     * @param openAlerts candidates who wait for an invigilator's word on a question
     * @param awaited tests that were let in and whose end has not arrived
     * @throws SessionRefusal.AlertsOpen while there is an alert, also of a test that is over
     * @throws SessionRefusal.AwaitingSittings while there is one
     */
    public void finish(int openAlerts, long awaited, Instant now) {
        if (life.finalizedAt() != null) return;
        if (cancellation != null) throw new SessionRefusal.Cancelled();
        if (openAlerts > 0) throw new SessionRefusal.AlertsOpen(openAlerts);
        requireBack(awaited);
        life = new Life(now, null, null, null);
        revision++;
    }

    /**
     * It is with its centre again; who of the jury had it has it no more.
     *
     * @throws SessionRefusal.NotFinalized when it was never handed over
     */
    public void reopen() {
        requireFinalized();
        life = Life.NEW;
        revision++;
    }

    /** A member of the jury takes it, also from another one. */
    public void assign(String officer, Instant now) {
        requireFinalized();
        if (officer.equals(life.officer())) return;
        life = new Life(life.finalizedAt(), officer, now, life.publishedAt());
    }

    /** Its results are out. The first time counts, until they are taken back. */
    public void publish(Instant now) {
        requireFinalized();
        if (life.publishedAt() != null) return;
        life = new Life(life.finalizedAt(), life.officer(), life.assignedAt(), now);
        revision++;
    }

    /** Its results are with the jury again. */
    public void unpublish() {
        if (life.publishedAt() == null) return;
        life = new Life(life.finalizedAt(), life.officer(), life.assignedAt(), null);
        revision++;
    }

    public UUID id() {
        return id;
    }

    /** What the centre calls it by: short, enough to tell sessions of a centre apart. */
    public String number() {
        String text = id.toString();
        return text.substring(text.length() - 8).toUpperCase(Locale.ROOT);
    }

    public UUID centreId() {
        return centreId;
    }

    public Venue venue() {
        return venue;
    }

    public String room() {
        return room;
    }

    public Schedule schedule() {
        return schedule;
    }

    public String versionId() {
        return versionId;
    }

    public AccessCode accessCode() {
        return accessCode;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public SessionNotes notes() {
        return notes;
    }

    /** Null unless it was cancelled. */
    public @Nullable Cancellation cancellation() {
        return cancellation;
    }

    public Life life() {
        return life;
    }
}
