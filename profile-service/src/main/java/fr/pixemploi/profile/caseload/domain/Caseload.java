package fr.pixemploi.profile.caseload.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of structures and what these may see of them, under the grants that are active at the moment of the read. */
public interface Caseload {
    /** Entries of a selection, after one. */
    List<CaseloadEntry> of(CaseloadSelection selection, CaseloadOrder order, @Nullable UUID after, int max);

    /** Entries in the order of registration that became others at a time or later. */
    List<CaseloadEntry> changedSince(CaseloadSelection selection, Instant since, @Nullable UUID after, int max);

    Optional<CaseloadEntry> one(UUID structureId, UUID beneficiaryId, Instant now);

    CaseloadCounts count(CaseloadSelection selection);

    /** Some of a selection of whom results show; all of them, if they are fewer. */
    List<UUID> whoShowResults(CaseloadSelection selection, int max);

    /** The same, with those who share an entry diagnosis and no result. */
    List<UUID> whoShowResultsOrDiagnoses(CaseloadSelection selection, int max);

    /** Some of a selection whose file says what they have or need; all of them, if they are fewer. */
    List<UUID> whoShowSituation(CaseloadSelection selection, int max);
}
