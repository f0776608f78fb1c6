package fr.pixemploi.certification.candidate.persistence;

import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Who sits for what, and what they were told of it, as the jury tells it. */
@Entity
@Immutable
@Table(name = "told_certification")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ToldCertificationRow {
    @Id
    UUID id;

    @Column(name = "candidate_id")
    UUID candidateId;

    String certification;

    @Enumerated(EnumType.STRING)
    @Nullable
    Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Nullable
    CommentKey comment;
}
