package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.adaptive.selection.Choice;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's passage through the test, from the first question to its end. It may be interrupted, and go on elsewhere: all that
 * the next question depends on is here.
 *
 * @param seed secret that decides the draws among good questions; a sitting can be replayed with it
 * @param bankVersion version of the item bank when it began, which it goes on under
 * @param exposure number of the exposure snapshot when it began; 0 when nothing was controlled
 * @param current the question that waits; null once over
 * @param resultId what a campaign sitting led to
 */
public record Sitting(
        UUID id,
        UUID beneficiary,
        Origin origin,
        Plan plan,
        long seed,
        String bankVersion,
        long exposure,
        Instant startedAt,
        SittingStatus status,
        @Nullable Asked current,
        List<Answered> answered,
        @Nullable Instant endedAt,
        @Nullable EndReason endReason,
        @Nullable UUID resultId) {
    public Sitting {
        answered = List.copyOf(answered);
        if ((status == SittingStatus.OPEN) != (current != null))
            throw new IllegalArgumentException("a question waits exactly while a sitting is open");
    }

    /** @throws SittingRefusal.NoQuestion when the bank has nothing to ask */
    public static Sitting start(
            UUID id, UUID beneficiary, Origin origin, Plan plan, long seed, AdaptiveTest test, Instant now) {
        Asked first = switch (test.next(List.of())) {
            case Choice.Ask ask -> new Asked(test.item(ask.item()), now);
            case Choice.Stop stop -> throw new SittingRefusal.NoQuestion();
        };
        return new Sitting(
                id,
                beneficiary,
                origin,
                plan,
                seed,
                test.bank().version(),
                test.exposure(),
                now,
                SittingStatus.OPEN,
                first,
                List.of(),
                null,
                null,
                null);
    }

    /** Number of the question that waits, or of the last one answered once over. */
    public int number() {
        return status == SittingStatus.OPEN ? answered.size() + 1 : answered.size();
    }

    /**
     * Takes the answer to the question that waits and chooses the next; without a next one the sitting is completed. An answer
     * during which the time ran out counts: it was given and tells something.
     */
    public Sitting answer(int category, double seconds, AdaptiveTest test, Instant now) {
        if (current == null) throw new SittingRefusal.SittingOver();
        List<Answered> more = test.after(answered, current.item(), category, seconds);
        return switch (test.next(more)) {
            case Choice.Ask ask ->
                with(SittingStatus.OPEN, new Asked(test.item(ask.item()), now), more, null, null, null)
                        .under(test.bank().version());
            case Choice.Stop stop ->
                with(SittingStatus.COMPLETED, null, more, now, EndReason.COMPLETED, null)
                        .under(test.bank().version());
        };
    }

    /** Pinned to a bank: to its own, save a sitting that began before banks were kept. */
    private Sitting under(String version) {
        return new Sitting(
                id,
                beneficiary,
                origin,
                plan,
                seed,
                version,
                exposure,
                startedAt,
                status,
                current,
                answered,
                endedAt,
                endReason,
                resultId);
    }

    /** The person stops here. What was answered counts. */
    public Sitting stop(Instant now) {
        boolean nothing = answered.isEmpty() && origin instanceof Origin.OfCampaign;
        return with(
                nothing ? SittingStatus.ABANDONED : SittingStatus.COMPLETED,
                null,
                answered,
                now,
                EndReason.CANDIDATE,
                null);
    }

    /** The same sitting with the result it led to. */
    public Sitting leadingTo(UUID result) {
        return with(status, current, answered, endedAt, endReason, result);
    }

    /**
     * The same sitting as if every question still owed had been put and skipped: what certification holds against someone who
     * leaves early.
     */
    public Sitting withTheRestSkipped(AdaptiveTest test) {
        List<Answered> all = answered;
        while (test.next(all) instanceof Choice.Ask ask) all = test.after(all, test.item(ask.item()), 0, 0);
        return with(SittingStatus.COMPLETED, null, all, endedAt, endReason, null);
    }

    private Sitting with(
            SittingStatus newStatus,
            @Nullable Asked newCurrent,
            List<Answered> newAnswered,
            @Nullable Instant newEnd,
            @Nullable EndReason newReason,
            @Nullable UUID newResult) {
        return new Sitting(
                id,
                beneficiary,
                origin,
                plan,
                seed,
                bankVersion,
                exposure,
                startedAt,
                newStatus,
                newCurrent,
                newAnswered,
                newEnd,
                newReason,
                newResult);
    }
}
