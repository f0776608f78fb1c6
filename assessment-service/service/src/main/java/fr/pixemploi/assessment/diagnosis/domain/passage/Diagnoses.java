package fr.pixemploi.assessment.diagnosis.domain.passage;

import fr.pixemploi.assessment.result.domain.Consent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All passages. */
public interface Diagnoses {
    /** False when the person has an open one. */
    boolean add(Diagnosis diagnosis);

    Optional<Diagnosis> open(UUID beneficiary);

    /** A person's own. */
    Optional<Diagnosis> find(UUID id, UUID beneficiary);

    /** The same, held until the transaction ends. */
    Optional<Diagnosis> lock(UUID id, UUID beneficiary);

    void change(Diagnosis diagnosis);

    /** A person's own, newest first. */
    List<Diagnosis> list(UUID beneficiary, @Nullable UUID olderThan, int limit);

    /** Keeps the person's word. */
    void addConsent(Consent consent);
}
