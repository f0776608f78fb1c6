package fr.pixemploi.profile.followup.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Follow-ups of files. */
public interface FollowUps {
    /** The structure of a file, when it is one of these; empty for a file of others as for one that there is not. */
    Optional<UUID> structureOf(UUID beneficiaryId, Set<UUID> structures);

    Optional<FollowUp> find(UUID beneficiaryId);

    /** Until the transaction ends, others wait who change the follow-up of this file. */
    void oneWriterFor(UUID beneficiaryId);

    void put(FollowUp followUp);
}
