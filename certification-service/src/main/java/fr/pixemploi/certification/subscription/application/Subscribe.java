package fr.pixemploi.certification.subscription.application;

import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.subscription.domain.Subscription;
import fr.pixemploi.certification.subscription.domain.Subscriptions;
import fr.pixemploi.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes what a candidate sits for, within their enrolment. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Subscribe {
    private final Subscriptions subscriptions;

    Subscribe(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** @param beneficiaryId null while it is not known who the candidate is */
    public void handle(UUID candidateId, @Nullable UUID beneficiaryId, Certification certification, String versionId) {
        int attempt = 1 + subscriptions.count(beneficiaryId, certification);
        subscriptions.add(new Subscription(Ids.next(), candidateId, certification, versionId, attempt));
    }
}
