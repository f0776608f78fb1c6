package fr.pixemploi.profile.competence.domain.shared;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Lines of {@link SharedProfile}, and whose have to be made anew since a result, a grant, a scale or the rules changed. */
public interface SharedProfiles {
    /** Some of those whose lines have to be made anew, and that nobody else is at. */
    List<UUID> waiting(int max);

    /** Takes a person's lines to make them anew, for itself alone; false when they are as they should be. */
    boolean take(UUID beneficiaryId);

    /** What grants that have not ended let structures see of a person. */
    List<SharedProfile.Coverage> coverages(UUID beneficiaryId, Instant now);

    /** Puts these in the place of all lines of a person. */
    void replace(UUID beneficiaryId, List<SharedProfile> lines, int rulesVersion);

    /** All lines that were made under another version of the rules have to be made anew. */
    void madeUnderOtherRulesThan(int rulesVersion);
}
