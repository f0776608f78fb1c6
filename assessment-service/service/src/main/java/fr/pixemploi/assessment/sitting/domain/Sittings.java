package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Seat;
import fr.pixemploi.assessment.bank.item.task.Response;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.sitting.domain.answer.RecordedAnswer;
import fr.pixemploi.assessment.sitting.domain.authorisation.KioskVisit;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import fr.pixemploi.assessment.sitting.domain.authorisation.SittingOwner;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All sittings. The beneficiary is part of every question: somebody else's sitting is one that does not exist. */
public interface Sittings {
    /**
     * A person's earlier sittings of a campaign that count as attempts: completed ones.
     *
     * @param count how many
     * @param lastEnd when the last one ended; null when there is none
     * @param lastResult of the last one
     * @param externalId what the person last answered to the entry question
     */
    record Past(
            int count,
            @Nullable Instant lastEnd,
            @Nullable UUID lastResult,
            @Nullable String externalId) {}

    /** Adds a sitting; false when one is open for the same campaign, or the candidate has one already. */
    boolean add(Sitting sitting);

    /** The sitting that stands in the way of another with this origin. */
    Optional<Sitting> rival(UUID beneficiary, Origin origin);

    Optional<Sitting> find(UUID id, UUID beneficiary);

    /** The same; empty also for an account that no person, or more than one, stands behind. */
    Optional<Sitting> find(UUID id, SittingOwner owner);

    /** Anybody's, for those who explain how the test went and not to whom. */
    Optional<Sitting> find(UUID id);

    /** The same, locked until the transaction ends: changes of one sitting come one after the other. */
    Optional<Sitting> lock(UUID id, UUID beneficiary);

    /** Anybody's, locked. */
    Optional<Sitting> lock(UUID id);

    /** Earlier attempts of a person at a campaign. */
    Past past(UUID beneficiary, CampaignCode campaign);

    /** Open sittings that nobody touched for as long as they may wait. */
    List<UUID> idle(Instant now, int limit);

    /** Open sittings that should have ended by themselves. */
    List<UUID> overdue(Instant now, int limit);

    /** Newest first. */
    List<Sitting> list(UUID beneficiary, @Nullable UUID olderThan, int limit);

    /** Where it began or went on at a kiosk, in order. */
    List<KioskVisit> kioskVisits(UUID sitting);

    /** Items that a person answered since then, and when they did last. */
    Map<ItemId, Instant> met(UUID beneficiary, Instant since);

    /**
     * Keeps an answer and what the sitting became, together.
     *
     * @param now when it was touched, and the answer kept
     * @return false when the sitting is not as it was read any more; nothing is kept then
     */
    boolean record(Sitting sitting, RecordedAnswer answer, Instant now);

    /** Keeps what the sitting became without an answer; false as above. */
    boolean update(Sitting sitting, Instant now);

    /** What was answered to a question. */
    Optional<Response> response(UUID sitting, int number);

    /** Numbers of the questions that were passed over, among the answers that are kept. */
    Set<Integer> skipped(UUID sitting);

    /** Marks the answers of a sitting to an item as counting for nothing. */
    void neutralise(UUID sitting, ItemId item);

    /** Marks them as counting again. */
    void countAgain(UUID sitting, ItemId item);

    /** Counts that a sitting is scored again, within the transaction; tells how often it was, this time included. */
    int rescored(UUID sitting);

    /** Takes the next seat of a session, within the transaction. */
    Seat seat(UUID session, long newSecret);
}
