package fr.pixemploi.certification.candidate.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;

/** A test that came back, as the jury tells it. */
@Entity
@Immutable
@Table(name = "returned_sitting")
@Synchronize("certification_sitting")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ReturnedSittingRow {
    @Id
    UUID id;

    @Column(name = "candidate_id")
    UUID candidateId;

    @Column(name = "authorisation_id")
    UUID authorisationId;
}
