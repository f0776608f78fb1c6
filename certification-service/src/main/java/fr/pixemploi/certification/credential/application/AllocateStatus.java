package fr.pixemploi.certification.credential.application;

import fr.pixemploi.certification.credential.domain.StatusEntry;
import fr.pixemploi.certification.credential.domain.StatusIndexes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Gives certificates their places in status lists, within the transaction that publishes them: if it fails they are free again. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AllocateStatus {
    private final StatusIndexes indexes;

    AllocateStatus(StatusIndexes indexes) {
        this.indexes = indexes;
    }

    /** @return one place for each, of which this service keeps nothing: they belong to the certificates */
    public List<StatusEntry> handle(int count) {
        return indexes.take(count);
    }
}
