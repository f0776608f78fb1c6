package fr.pixemploi.profile.competence.domain.shared;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lines of {@link SharedProfile}, and whose have to be made anew since a result, a grant, a scale or the rules changed. */
public interface SharedProfiles {
    /** Some of those whose lines have to be made anew, in the order of their ids, after one. */
    List<UUID> waiting(UUID after, int max);

    /** Takes a person's lines to make them anew, for itself alone; false when they are as they should be. */
    boolean take(UUID beneficiaryId);

    /** What grants that have not ended let structures see of a person, joined files included; nothing of a file that was joined to another. */
    List<SharedProfile.Coverage> coverages(UUID beneficiaryId, Instant now);

    /** Puts these in the place of all lines of a person. */
    void replace(UUID beneficiaryId, List<SharedProfile> lines, int rulesVersion);

    /**
     * Lines that were made under an earlier version of the rules have to be made anew: of so many people behind one.
     *
     * @return the last of these people; empty when there was none
     */
    Optional<UUID> madeUnderRulesBefore(int rulesVersion, UUID after, int max);
}
