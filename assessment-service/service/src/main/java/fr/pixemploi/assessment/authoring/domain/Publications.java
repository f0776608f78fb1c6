package fr.pixemploi.assessment.authoring.domain;

import fr.pixemploi.assessment.bank.item.ItemId;
import java.util.List;
import java.util.Map;

/** All publications, oldest first by number. */
public interface Publications {
    /**
     * Number of the next one; nobody else publishes until this transaction ends.
     */
    long next();

    /** @param files what it lays over the deployment's, keys included */
    void add(Publication publication, Map<ItemId, String> files);

    /**
     * Newest first.
     *
     * @param before number after the first one; {@link Long#MAX_VALUE} for the beginning
     */
    List<Publication> list(long before, int max);
}
