package fr.pixemploi.certification.subscription.domain;

import fr.pixemploi.certification.rules.domain.Certification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All subscriptions. */
public interface Subscriptions {
    void add(Subscription subscription);

    /** How many this person has to a certification; zero for null, who is not known. */
    int count(@Nullable UUID beneficiaryId, Certification certification);
}
