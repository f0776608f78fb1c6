package fr.pixemploi.certification.centre.persistence;

import fr.pixemploi.certification.centre.domain.Centre;
import fr.pixemploi.certification.centre.domain.CentreKind;
import fr.pixemploi.certification.centre.domain.Contact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A centre as its row. */
@Entity(name = "CentreRow")
@Table(name = "centre")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class CentreRow {
    @Id
    UUID id;

    /** Name of {@link CentreKind} in lower case. */
    String kind;

    @Column(name = "coordinating_body")
    @Nullable
    String coordinatingBody;

    @Column(name = "contact_phone")
    @Nullable
    String contactPhone;

    @Column(name = "contact_email")
    @Nullable
    String contactEmail;

    @Column(name = "registered_at")
    Instant registeredAt;

    long version;

    protected CentreRow() {}

    void become(Centre centre) {
        kind = centre.kind().name().toLowerCase(Locale.ROOT);
        coordinatingBody = centre.coordinatingBody();
        Contact contact = centre.contact();
        contactPhone = contact == null ? null : contact.phone();
        contactEmail = contact == null ? null : contact.email();
        version = centre.version();
    }

    Centre toCentre() {
        return new Centre(
                id,
                CentreKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                coordinatingBody,
                Contact.of(contactPhone, contactEmail),
                registeredAt,
                version);
    }
}
