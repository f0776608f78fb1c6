package fr.pixemploi.certification.certifpro.domain;

import fr.pixemploi.certification.document.domain.CleaState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes to Certif'Pro beside the candidates themselves. */
public interface CertifproRecords {
    /**
     * Where the CléA numérique of a candidate stands.
     *
     * @param publication which word of the jury validated it
     * @param testedAt end of the test
     * @param steps how many were noted of it so far
     * @param state of this word alone
     * @param toldBefore whether it was sent once and is to be sent anew
     */
    record Progress(
            UUID subscriptionId,
            UUID candidateId,
            int publication,
            Instant testedAt,
            int steps,
            CleaState state,
            @Nullable LocalDate since,
            boolean toldBefore) {}

    /** Something that the centre says of one candidate. */
    record Step(
            UUID id,
            UUID subscriptionId,
            int number,
            int publication,
            CleaState state,
            LocalDate day,
            String author,
            Instant madeAt) {}

    /** With version zero while nothing was said. */
    CertifproCentre centre(UUID centreId);

    /** As {@link #centre}, held to the end of the transaction. */
    CertifproCentre holdCentre(UUID centreId);

    void save(CertifproCentre centre, Instant now);

    /** Whether this candidate of the session sits for CléA numérique. */
    boolean sits(UUID sessionId, UUID candidateId);

    /** With version zero while nothing was said. */
    CertifproEntry entry(UUID candidateId);

    void save(CertifproEntry entry, Instant now);

    /** Those of a session of whom something was said. */
    Map<UUID, CertifproEntry> entries(UUID sessionId);

    /** Another one once the identity of somebody of the session was corrected: whoever read lines before read what is not so any more. */
    long version(UUID sessionId);

    /** Candidates of a session who were told that it is validated. */
    Map<UUID, Progress> validated(UUID sessionId);

    /** How far it is with one candidate; empty unless it is validated. */
    Optional<CleaState> state(UUID candidateId);

    void add(List<Step> steps);
}
