package fr.pixemploi.certification.candidate.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;

/** At which centre a session takes place, as the sessions tell it. */
@Entity
@Immutable
@Table(name = "session_place")
@Synchronize("certification_session")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class SessionPlaceRow {
    @Id
    UUID id;

    @Column(name = "centre_id")
    UUID centreId;
}
