package fr.pixemploi.profile.followup.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Follow-ups of files. */
public interface FollowUps {
    /** The structure of a file, when it is one of these; empty for a file of others as for one that there is not. */
    Optional<UUID> structureOf(UUID beneficiaryId, Set<UUID> structures);

    Optional<FollowUp> find(UUID beneficiaryId);

    /** Until the transaction ends, others wait who change the follow-up of this file. */
    void oneWriterFor(UUID beneficiaryId);

    void put(FollowUp followUp);

    /** Notes that a result was talked over: the one that shows to the structure of the file, or a certain one of the person's. */
    void noteConversation(FollowUp followUp, @Nullable UUID resultId, Instant at);
}
