package fr.pixemploi.profile.sharing.domain.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that structures asked people to share. */
public interface SharingRequests {
    /**
     * A request as its structure sees it.
     *
     * @param shared whether the person shares anything with the structure now, for whatever reason
     */
    record Seen(SharingRequest request, boolean shared) {}

    void add(SharingRequest request);

    /**
     * Those to people whom the structure has not asked since; a person with several of the files is asked once.
     *
     * @param offers of one structure, at one time
     */
    void addOffers(List<SharingRequest> offers, Instant since);

    /** When the structure asked the person last, whatever was answered. */
    Optional<Instant> lastAsked(UUID structureId, UUID fileId);

    /** To this person, by whichever of its files; kept from others until the transaction ends. */
    Optional<SharingRequest> lock(UUID id, UUID person);

    /** @param grantId made by accepting; null with a refusal */
    void answer(UUID id, SharingRequest.Answer answer, @Nullable UUID grantId, Instant at);

    /** Those that a person may decide on, offers only where a result is not shared with the structure yet, in the order of their ids, after one. */
    List<SharingRequest> open(UUID person, Instant now, @Nullable UUID after, int max);

    /** Those of a structure, in the order of their ids, after one. */
    List<Seen> of(UUID structureId, Instant now, @Nullable UUID after, int max);

    Optional<Seen> one(UUID structureId, UUID id, Instant now);
}
