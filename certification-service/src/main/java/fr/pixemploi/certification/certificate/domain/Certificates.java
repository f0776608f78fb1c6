package fr.pixemploi.certification.certificate.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All certificates. */
public interface Certificates {
    void add(List<Certificate> certificates);

    /** Writes that they do not stand any more, or are known to be misnamed. */
    void save(List<Certificate> certificates);

    /** Those of these subscriptions that stand. */
    List<Certificate> standing(Set<UUID> subscriptionIds);

    /** Those of a candidate, whether they stand or not. */
    List<Certificate> ofCandidate(UUID candidateId);

    /** The one that this one took the place of, if any: the newest of the subscription that was replaced before. */
    Optional<Certificate> replacedBy(Certificate newer);

    /** Whether a certificate has one of these codes. */
    boolean usesAny(Set<VerificationCode> codes);

    Optional<Certificate> find(UUID id);

    /** The certificate if this person holds it or one of the centres issued it. */
    Optional<Certificate> find(UUID id, Optional<UUID> holder, Set<UUID> centres);

    /** The certificate with this normalized code; whatever else was typed is found nowhere. */
    Optional<Certificate> verify(String typed);

    /** Those that stand of who is called and was born so. */
    List<Certificate> standingOf(Sought.ByHolder holder);

    /** Certificates of a person after an id, in the order they were published. */
    List<Certificate> ofPerson(UUID beneficiaryId, @Nullable UUID after, int limit);

    /** All certificates under these very ids. */
    List<Certificate> ofPeople(Set<UUID> beneficiaryIds);
}
