package fr.pixemploi.certification.credential.application;

import fr.pixemploi.certification.credential.domain.StatusEntry;
import fr.pixemploi.certification.credential.domain.StatusIndexes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Withdraws the credentials of certificates, in all languages and for ever, within the transaction that revokes or replaces them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RevokeCredential {
    private final StatusIndexes indexes;

    RevokeCredential(StatusIndexes indexes) {
        this.indexes = indexes;
    }

    public void handle(List<StatusEntry> entries) {
        indexes.revoke(entries);
    }
}
