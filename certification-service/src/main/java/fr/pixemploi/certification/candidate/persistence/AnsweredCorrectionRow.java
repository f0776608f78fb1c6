package fr.pixemploi.certification.candidate.persistence;

import fr.pixemploi.certification.candidate.domain.AskedIdentity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What the jury answered last of a candidate's identity, as corrections tell it. */
@Entity
@Immutable
@Table(name = "answered_identity_correction")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class AnsweredCorrectionRow {
    @Id
    @Column(name = "candidate_id")
    UUID candidateId;

    String outcome;

    @Column(name = "answer")
    String reason;

    @Column(name = "answered_at")
    Instant answeredAt;

    AskedIdentity.Answer toAnswer() {
        return new AskedIdentity.Answer(outcome.equals("accepted"), reason, answeredAt);
    }
}
