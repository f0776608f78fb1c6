package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Seat;
import fr.pixemploi.assessment.sitting.domain.answer.Answered;
import fr.pixemploi.assessment.sitting.domain.answer.Asked;
import fr.pixemploi.assessment.sitting.domain.answer.DeviceChange;
import fr.pixemploi.assessment.sitting.domain.answer.Standing;
import fr.pixemploi.assessment.sitting.domain.authorisation.Entry;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import fr.pixemploi.assessment.sitting.domain.plan.Plan;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's passage through the test, from the first question to its end. It may be interrupted, and go on elsewhere: all that
 * the next question depends on is here.
 *
 * @param entry how the person came into it
 * @param seed secret that decides the draws among good questions; a sitting can be replayed with it
 * @param bankVersion version of the item bank when it began, which it goes on under
 * @param exposure number of the exposure snapshot when it began; 0 when nothing was controlled
 * @param current the question that waits; null once over
 * @param hold why it stands still; null while it goes on, and once over
 * @param devices changes of device, in order
 * @param endsAt when it ends by itself, later by each hold that is over; null when only its rules end it
 * @param revision how often it was changed since it began: who changes it says which one they saw
 * @param resultId what a campaign sitting led to
 */
public record Sitting(
        UUID id,
        UUID beneficiary,
        Origin origin,
        Plan plan,
        Entry entry,
        long seed,
        String bankVersion,
        long exposure,
        Instant startedAt,
        SittingStatus status,
        @Nullable Asked current,
        List<Answered> answered,
        @Nullable Hold hold,
        List<DeviceChange> devices,
        @Nullable Instant endsAt,
        long revision,
        @Nullable Instant endedAt,
        @Nullable EndReason endReason,
        @Nullable UUID resultId) {
    private static final long OWN_CODES = 1_000_000;
    private static final double MILLIS = 1000.0;

    /** Pauses of the person's own: each puts a question away, and with many one would choose questions. The project's own bound. */
    private static final int MAX_PAUSES = 3;

    public Sitting {
        answered = List.copyOf(answered);
        devices = List.copyOf(devices);
        if ((status == SittingStatus.OPEN) != (current != null))
            throw new IllegalArgumentException("a question waits exactly while a sitting is open");
        if (hold != null && status != SittingStatus.OPEN)
            throw new IllegalArgumentException("only an open sitting stands still");
    }

    /** @throws SittingRefusal.NoQuestion when the bank has nothing to ask */
    public static Sitting start(
            UUID id,
            UUID beneficiary,
            Origin origin,
            Plan plan,
            Entry entry,
            long seed,
            AdaptiveEngine engine,
            Instant now) {
        Asked first = engine.question(List.of(), now).orElseThrow(SittingRefusal.NoQuestion::new);
        return new Sitting(
                id,
                beneficiary,
                origin,
                plan,
                entry,
                seed,
                engine.bank().version(),
                engine.exposure(),
                now,
                SittingStatus.OPEN,
                first,
                List.of(),
                null,
                List.of(),
                null,
                0,
                null,
                null,
                null);
    }

    /** Number of the question that waits, or of the last one answered once over. */
    public int number() {
        return status == SittingStatus.OPEN ? answered.size() + 1 : answered.size();
    }

    /**
     * Six digits that lead to nothing by themselves: who knows them lets the sitting go on at a kiosk. They come from its secret, of which
     * they tell nothing.
     */
    public String ownCode() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("own code " + id + " " + seed).getBytes(StandardCharsets.US_ASCII));
            long drawn = ByteBuffer.wrap(digest).getLong();
            return String.format(Locale.ROOT, "%06d", Long.remainderUnsigned(drawn, OWN_CODES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Number of questions, at most: one more for each that counts for nothing. */
    public int total() {
        long replaced = answered.stream()
                .filter(answer -> answer.standing().isReplaced())
                .count();
        return plan.total() + (int) replaced;
    }

    /** An item as this sitting sees it: always the same, and not as others of its session do. */
    public Optional<Item> seen(ItemBank bank, ItemId item) {
        Seat seat = entry.seat();
        return bank.find(item, seat == null ? seed : seat.seed(bank, item, seed));
    }

    /** The device that the person is on; null when it was not said. */
    public @Nullable String device() {
        return devices.isEmpty()
                ? plan.circumstances().device()
                : devices.getLast().device();
    }

    /**
     * Takes the answer to the question that waits and chooses the next; without a next one the sitting is completed. An answer
     * during which the time ran out counts: it was given and tells something.
     *
     * @throws SittingRefusal.SittingOver when nothing waits
     * @throws SittingRefusal.SittingInterrupted when others hold it
     * @throws SittingRefusal.SittingPaused when the person paused, and sees no question
     * @throws SittingRefusal.TimeIsUp when it ended by itself, or should have
     */
    public Sitting answer(int category, double seconds, AdaptiveEngine engine, Instant now) {
        Asked asked = waiting();
        refuseInterrupted();
        if (hold != null) throw new SittingRefusal.SittingPaused();
        if (isOverdue(now)) throw new SittingRefusal.TimeIsUp();
        Answered last = Answered.of(
                asked.item(), category, seconds, Math.max(seconds, spent(asked, now)), engine.standing(asked));
        return after(engine.turn(answered, last, now), now);
    }

    private Sitting after(AdaptiveEngine.Turn turn, Instant now) {
        return turn.next()
                .map(next -> goingOn(next, turn.answered(), now))
                .orElseGet(() -> over(SittingStatus.COMPLETED, turn.answered(), now, EndReason.COMPLETED));
    }

    /** Seconds since the question was put. */
    private static double spent(Asked asked, Instant now) {
        return Math.max(0, Duration.between(asked.at(), now).toMillis() / MILLIS);
    }

    /** The question that waits. */
    public Asked waiting() {
        if (current != null) return current;
        throw endsAt != null && endReason == EndReason.EXPIRED
                ? new SittingRefusal.TimeIsUp()
                : new SittingRefusal.SittingOver();
    }

    /** What the question that waits asks, as far as the person may see it: in a pause of their own they see nothing of it. */
    public Optional<ItemId> shown() {
        return current == null || pausedAt() != null ? Optional.empty() : Optional.of(current.item());
    }

    /** Since when the person pauses; null when they don't, and while others hold it. */
    public @Nullable Instant pausedAt() {
        return hold != null && hold.reason() == Hold.Reason.PAUSED ? hold.since() : null;
    }

    /** The same, ending by itself then unless it ends before. */
    public Sitting endingAt(Instant end) {
        return copy(end, revision);
    }

    /** Whether it should have ended by itself. While it stands still, its clock does. */
    public boolean isOverdue(Instant now) {
        Instant clock = hold == null ? now : hold.since();
        return endsAt != null && status == SittingStatus.OPEN && !clock.isBefore(endsAt);
    }

    /** Time that is left, in seconds: until it ends by itself, or to answer; null when only questions are counted. */
    public @Nullable Integer secondsLeft(AdaptiveEngine engine, Instant now) {
        if (endsAt == null) return engine.secondsLeft(answered);
        long left = Duration.between(hold == null ? now : hold.since(), endsAt).toSeconds();
        return status == SittingStatus.OPEN ? (int) Math.max(0, left) : 0;
    }

    /** Its time is up: it ended as of then, and what was answered counts. */
    public Sitting expire() {
        waiting();
        return over(SittingStatus.COMPLETED, answered, Objects.requireNonNull(endsAt), EndReason.EXPIRED);
    }

    /** The same with the end moved by the hold that is over now; a hold that began too late moves nothing. */
    private Sitting heldUntil(Instant now) {
        if (hold == null || endsAt == null || !hold.since().isBefore(endsAt)) return this;
        Duration held = Duration.between(hold.since(), now);
        return held.isPositive() ? endingAt(endsAt.plus(held)) : this;
    }

    private void refuseInterrupted() {
        if (hold != null && hold.reason() == Hold.Reason.INTERRUPTED) throw new SittingRefusal.SittingInterrupted();
    }

    /**
     * The person stops the clock. The question that waits is put away: it is known, and could be worked on meanwhile. Another comes in
     * its place, which the person sees when they go on. Pausing twice is pausing once.
     *
     * @throws SittingRefusal.BreaksNotArranged in a certification of someone for whom no breaks were arranged
     * @throws SittingRefusal.NoPauseLeft after {@value #MAX_PAUSES}, or when there is no other question to put
     */
    public Sitting pause(AdaptiveEngine engine, Instant now) {
        Asked asked = waiting();
        refuseInterrupted();
        if (origin instanceof Origin.OfCertification
                && !plan.circumstances().accommodations().breaks()) throw new SittingRefusal.BreaksNotArranged();
        if (hold != null) return this;
        long pauses = answered.stream()
                .filter(answer -> answer.standing() == Standing.PUT_AWAY)
                .count();
        if (pauses == MAX_PAUSES) throw new SittingRefusal.NoPauseLeft();
        AdaptiveEngine.Turn turn = engine.turn(answered, Answered.of(asked.item(), 0, 0, 0, Standing.PUT_AWAY), now);
        Asked other = turn.next().orElseThrow(SittingRefusal.NoPauseLeft::new);
        return goingOn(other, turn.answered(), now).holding(new Hold(Hold.Reason.PAUSED, now));
    }

    /** Others stop the clock; only they let it go on. */
    public Sitting interrupt(Instant now) {
        waiting();
        if (hold == null) return holding(new Hold(Hold.Reason.INTERRUPTED, now));
        return holding(new Hold(Hold.Reason.INTERRUPTED, hold.since()));
    }

    /**
     * The person goes on, perhaps elsewhere. A question that the new device can't show is put away, without a trace in what is
     * measured, and another one is put.
     *
     * @param device null when it is the same
     * @throws SittingRefusal.ArrangedAtEnrolment for another device than the exam room's in a certification: whoever changed it would
     *     choose questions
     */
    public Sitting resume(@Nullable String device, AdaptiveEngine engine, Instant now) {
        waiting();
        refuseInterrupted();
        if (origin instanceof Origin.OfCertification && device != null && !device.equals(device()))
            throw new SittingRefusal.ArrangedAtEnrolment();
        return releasedTo(device, engine, now);
    }

    /** Who interrupted lets it go on. */
    public Sitting release(AdaptiveEngine engine, Instant now) {
        waiting();
        return releasedTo(null, engine, now);
    }

    private Sitting releasedTo(@Nullable String device, AdaptiveEngine engine, Instant now) {
        Asked asked = waiting();
        Hold held = hold;
        if (held != null)
            asked = new Asked(asked.item(), asked.at().plus(Duration.between(held.since(), now)), asked.standing());
        if (device == null || device.equals(device())) return standing(asked, devices, now);
        List<DeviceChange> changes = new ArrayList<>(devices);
        changes.add(new DeviceChange(device, number(), now));
        if (engine.fits(asked.item(), device)) return standing(asked, changes, now);
        Asked other = engine.on(changes).question(answered, now).orElse(asked);
        return standing(other, changes, now);
    }

    /**
     * The question that waits went wrong, and not by the person: it is put behind them without counting, and another is put.
     * Without another one the sitting is completed.
     */
    public Sitting neutralise(AdaptiveEngine engine, Instant now) {
        Asked asked = waiting();
        return after(engine.turn(answered, Answered.of(asked.item(), 0, 0, 0, Standing.NEUTRALISED), now), now);
    }

    /** The same with the answers to some items counting for nothing any more. */
    public Sitting without(Set<ItemId> items, AdaptiveEngine engine) {
        List<Answered> neutral = engine.sited(answered.stream()
                .map(answer -> answer.counts() && items.contains(answer.item())
                        ? answer.standing(Standing.NEUTRALISED)
                        : answer)
                .toList());
        return with(status, current, neutral, hold, devices, endedAt, endReason, resultId);
    }

    /** The same with the answer to an item counting again that had counted for nothing. */
    public Sitting countingAgain(ItemId item, AdaptiveEngine engine) {
        List<Answered> counting = engine.sited(answered.stream()
                .map(answer -> answer.standing() == Standing.NEUTRALISED
                                && answer.item().equals(item)
                        ? answer.standing(Standing.COUNTED)
                        : answer)
                .toList());
        return with(status, current, counting, hold, devices, endedAt, endReason, resultId);
    }

    /** The person stops here. What was answered counts. */
    public Sitting stop(Instant now) {
        return end(EndReason.CANDIDATE, now);
    }

    /** Ends here, for a reason; without any answer a campaign sitting measured nothing. */
    public Sitting end(EndReason reason, Instant now) {
        waiting();
        boolean nothing =
                origin instanceof Origin.OfCampaign && answered.stream().noneMatch(Answered::counts);
        return over(nothing ? SittingStatus.ABANDONED : SittingStatus.COMPLETED, answered, now, reason);
    }

    /** The person gives it up: there is no result, whatever was answered. */
    public Sitting abandon(Instant now) {
        waiting();
        if (!(origin instanceof Origin.OfCampaign)) throw new SittingRefusal.NotToAbandon();
        return over(SittingStatus.ABANDONED, answered, now, EndReason.ABANDONED);
    }

    /** The same sitting with the result it led to. */
    public Sitting leadingTo(UUID result) {
        return with(status, current, answered, hold, devices, endedAt, endReason, result);
    }

    /** The same sitting as it is stored under another number. */
    public Sitting at(long storedRevision) {
        return copy(endsAt, storedRevision);
    }

    private Sitting copy(@Nullable Instant newEndsAt, long newRevision) {
        return new Sitting(
                id,
                beneficiary,
                origin,
                plan,
                entry,
                seed,
                bankVersion,
                exposure,
                startedAt,
                status,
                current,
                answered,
                hold,
                devices,
                newEndsAt,
                newRevision,
                endedAt,
                endReason,
                resultId);
    }

    /**
     * The same sitting as if every question still owed had been put and skipped: what certification holds against someone who
     * leaves early.
     */
    public Sitting withTheRestSkipped(AdaptiveEngine engine) {
        List<Answered> all = answered;
        Instant now = startedAt;
        for (Optional<Asked> next = engine.question(all, now); next.isPresent(); next = engine.question(all, now))
            all = engine.after(
                    all, Answered.of(next.get().item(), 0, 0, 0, next.get().standing()));
        return with(SittingStatus.COMPLETED, null, all, null, devices, endedAt, endReason, null);
    }

    private Sitting goingOn(Asked next, List<Answered> more, Instant now) {
        return heldUntil(now).with(SittingStatus.OPEN, next, more, null, devices, null, null, null);
    }

    private Sitting standing(Asked asked, List<DeviceChange> changes, Instant now) {
        return heldUntil(now).with(SittingStatus.OPEN, asked, answered, null, changes, null, null, null);
    }

    private Sitting holding(Hold newHold) {
        return with(SittingStatus.OPEN, current, answered, newHold, devices, null, null, null);
    }

    private Sitting over(SittingStatus newStatus, List<Answered> all, Instant now, EndReason reason) {
        return with(newStatus, null, all, null, devices, now, reason, null);
    }

    private Sitting with(
            SittingStatus newStatus,
            @Nullable Asked newCurrent,
            List<Answered> newAnswered,
            @Nullable Hold newHold,
            List<DeviceChange> newDevices,
            @Nullable Instant newEnd,
            @Nullable EndReason newReason,
            @Nullable UUID newResult) {
        return new Sitting(
                id,
                beneficiary,
                origin,
                plan,
                entry,
                seed,
                bankVersion,
                exposure,
                startedAt,
                newStatus,
                newCurrent,
                newAnswered,
                newHold,
                newDevices,
                endsAt,
                revision,
                newEnd,
                newReason,
                newResult);
    }
}
