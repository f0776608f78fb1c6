package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.bank.domain.ItemId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All sittings. The beneficiary is part of every question: somebody else's sitting is one that does not exist. */
public interface Sittings {
    /** What was replied to a response. */
    record StoredReply(fr.pixemploi.assessment.bank.domain.Response response, String reply) {}

    /** Adds a sitting; false when one is open for the same campaign, or the authorisation has one already. */
    boolean add(Sitting sitting);

    /** The sitting that stands in the way of another with this origin. */
    Optional<Sitting> rival(UUID beneficiary, Origin origin);

    Optional<Sitting> find(UUID id, UUID beneficiary);

    /** Anybody's, for those who explain how the test went and not to whom. */
    Optional<Sitting> find(UUID id);

    /** The same, locked until the transaction ends: answers to one sitting come one after the other. */
    Optional<Sitting> lock(UUID id, UUID beneficiary);

    /** Newest first. */
    List<Sitting> list(UUID beneficiary, @Nullable UUID olderThan, int limit);

    /** Items that a person answered since then, and when they did last. */
    Map<ItemId, Instant> met(UUID beneficiary, Instant since);

    /** Keeps an answer and what the sitting became, together. */
    void record(Sitting sitting, RecordedAnswer answer);

    /** Keeps what the sitting became without an answer. */
    void update(Sitting sitting);

    Optional<StoredReply> reply(UUID sitting, int number);
}
