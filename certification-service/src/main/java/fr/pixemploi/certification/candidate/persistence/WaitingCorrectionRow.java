package fr.pixemploi.certification.candidate.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Whose identity a centre asks the jury to correct, as corrections tell it. */
@Entity
@Immutable
@Table(name = "waiting_identity_correction")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class WaitingCorrectionRow {
    @Id
    @Column(name = "candidate_id")
    UUID candidateId;
}
