package fr.pixemploi.profile.sharing.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All grants. Writers of one person's grants wait for one another by {@link #oneWriterFor}. */
public interface Grants {
    /** Makes all who change grants of this person wait until the transaction ends. */
    void oneWriterFor(UUID beneficiaryId);

    Optional<Grant> find(UUID id);

    void add(Grant grant);

    void change(Grant grant);

    /** Grants of a person and of the files joined to it, in the order of their ids, after one. */
    List<Grant> of(UUID beneficiaryId, @Nullable UUID after, int max);

    /** Grants of a person that name a result and were not taken back. */
    List<Grant> naming(UUID beneficiaryId, UUID resultId);

    /** Grants of a person, by whichever of its files it is named, that were not taken back. */
    List<Grant> active(UUID beneficiaryId);

    /** Grants of a person that cover results to come and were not taken back. */
    List<Grant> awaitingResultsOf(UUID beneficiaryId);
}
