package fr.pixemploi.certification.jury.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;
import org.jspecify.annotations.Nullable;

/** Who is to be examined, as the candidates tell it. */
@Entity
@Immutable
@Table(name = "enrolled_candidate")
@Synchronize("candidate")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class EnrolledCandidateRow {
    @Id
    UUID id;

    @Column(name = "beneficiary_id")
    @Nullable
    UUID beneficiaryId;

    @Column(name = "session_id")
    UUID sessionId;

    @Column(name = "first_name")
    String firstName;

    @Column(name = "last_name")
    String lastName;

    @Column(name = "authorisation_id")
    @Nullable
    UUID authorisationId;
}
