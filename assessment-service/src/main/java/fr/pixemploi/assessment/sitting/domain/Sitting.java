package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.adaptive.Estimate;
import fr.pixemploi.assessment.adaptive.ScoredAnswer;
import fr.pixemploi.assessment.bank.domain.ItemBank;
import fr.pixemploi.assessment.framework.domain.CompetenceCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's passage through the test, from the first question to its end. It may be interrupted, and go on elsewhere: all that
 * the next question depends on is here.
 *
 * @param seed secret that decides the draws among good questions; a sitting can be replayed with it
 * @param bankVersion version of the item bank when it began
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
            UUID id, UUID beneficiary, Origin origin, Plan plan, long seed, ItemBank bank, Instant now) {
        Asked first = QuestionChoice.next(plan, origin.pool(), seed, List.of(), bank)
                .map(item -> Asked.of(item, now))
                .orElseThrow(SittingRefusal.NoQuestion::new);
        return new Sitting(
                id,
                beneficiary,
                origin,
                plan,
                seed,
                bank.version(),
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

    /** Takes the answer to the question that waits and chooses the next; without a next one the sitting is completed. */
    public Sitting answer(boolean right, double seconds, ItemBank bank, Instant now) {
        if (current == null) throw new SittingRefusal.SittingOver();
        List<Answered> more = new ArrayList<>(answered);
        more.add(answered(current, right, seconds));
        Optional<Asked> next =
                QuestionChoice.next(plan, origin.pool(), seed, more, bank).map(item -> Asked.of(item, now));
        return with(
                next.isPresent() ? SittingStatus.OPEN : SittingStatus.COMPLETED,
                next.orElse(null),
                more,
                next.isPresent() ? null : now,
                next.isPresent() ? null : EndReason.COMPLETED,
                null);
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
    public Sitting withTheRestSkipped(ItemBank bank, Instant now) {
        List<Answered> all = new ArrayList<>(answered);
        Optional<Asked> next = owed(all, bank, now);
        while (next.isPresent()) {
            all.add(answeredAfter(all, next.get(), false, 0));
            next = owed(all, bank, now);
        }
        return with(SittingStatus.COMPLETED, null, all, now, endReason, null);
    }

    private Optional<Asked> owed(List<Answered> soFar, ItemBank bank, Instant now) {
        return QuestionChoice.next(plan, origin.pool(), seed, soFar, bank).map(item -> Asked.of(item, now));
    }

    /** What was answered about a competence. */
    public List<ScoredAnswer> about(CompetenceCode competence) {
        return about(answered, competence);
    }

    private Answered answered(Asked asked, boolean right, double seconds) {
        return answeredAfter(answered, asked, right, seconds);
    }

    private static Answered answeredAfter(List<Answered> before, Asked asked, boolean right, double seconds) {
        double score = right ? 1 : 0;
        List<ScoredAnswer> about = new ArrayList<>(about(before, asked.competence()));
        about.add(new ScoredAnswer(asked.parameters(), score));
        double mean = Estimate.of(about).mean();
        return new Answered(asked.item(), asked.competence(), asked.parameters(), score, seconds, mean);
    }

    private static List<ScoredAnswer> about(List<Answered> answered, CompetenceCode competence) {
        return answered.stream()
                .filter(answer -> answer.competence().equals(competence))
                .map(Answered::scored)
                .toList();
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
                startedAt,
                newStatus,
                newCurrent,
                newAnswered,
                newEnd,
                newReason,
                newResult);
    }
}
