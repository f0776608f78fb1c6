package fr.pixemploi.certification.subscription.domain;

import fr.pixemploi.certification.rules.domain.Certification;
import java.util.UUID;

/**
 * That a candidate sits for a certification. It is decided of each on its own, and each has one valid certificate at most.
 *
 * @param versionId rules that it is decided under
 * @param attempt how many times the person has subscribed to it so far, with this one; 1 while it is not known who they are
 */
public record Subscription(UUID id, UUID candidateId, Certification certification, String versionId, int attempt) {
    public Subscription {
        if (attempt < 1) throw new IllegalArgumentException("attempts are counted from 1");
    }
}
