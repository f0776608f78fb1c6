package fr.pixemploi.certification.centre.persistence;

import fr.pixemploi.certification.centre.domain.Place;
import fr.pixemploi.certification.centre.domain.Site;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A venue of a centre as its row. */
@Entity(name = "SiteRow")
@Table(name = "centre_venue")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class SiteRow {
    @Id
    UUID id;

    @Column(name = "centre_id")
    UUID centreId;

    String name;

    String address;

    String town;

    @Column(name = "postal_code")
    String postalCode;

    @Column(name = "commune_code")
    @Nullable
    String communeCode;

    @Column(name = "time_zone")
    String timeZone;

    @Nullable
    Boolean accessible;

    @Column(name = "access_words")
    @Nullable
    String accessWords;

    @Nullable
    Integer computers;

    @Column(name = "added_at")
    Instant addedAt;

    long version;

    protected SiteRow() {}

    static SiteRow of(Site site) {
        SiteRow row = new SiteRow();
        row.id = site.id();
        row.centreId = site.centreId();
        row.addedAt = site.addedAt();
        row.become(site);
        return row;
    }

    void become(Site site) {
        Place place = site.place();
        name = place.name();
        address = place.address();
        town = place.town();
        postalCode = place.postalCode();
        communeCode = place.communeCode();
        timeZone = place.timeZone().getId();
        accessible = place.accessible();
        accessWords = place.accessWords();
        computers = place.computers();
        version = site.version();
    }

    Site toSite() {
        return new Site(
                id,
                centreId,
                new Place(
                        name,
                        address,
                        town,
                        postalCode,
                        communeCode,
                        ZoneId.of(timeZone),
                        accessible,
                        accessWords,
                        computers),
                addedAt,
                version);
    }
}
