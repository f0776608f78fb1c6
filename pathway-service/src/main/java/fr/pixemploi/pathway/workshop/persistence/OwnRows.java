package fr.pixemploi.pathway.workshop.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.pathway.catalogue.domain.Accommodation;
import fr.pixemploi.pathway.catalogue.domain.DisabilityOfficer;
import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.workshop.domain.OwnOffer;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How offers and sessions are read from their rows; both of one row where ids and versions of sessions have names of their own. */
final class OwnRows {
    private static final TypeReference<List<Accommodation>> ACCOMMODATIONS = new TypeReference<>() {};

    private OwnRows() {}

    static OwnOffer offer(Row row) {
        return new OwnOffer(
                row.uuid("id"),
                row.uuid("structure_id"),
                new OwnOffer.Content(
                        OfferKind.of(row.text("kind")),
                        row.text("title"),
                        row.text("description"),
                        row.elements("targets", String.class).stream()
                                .map(Target::of)
                                .toList(),
                        place(row),
                        row.integer("cents"),
                        row.truth("pass_numerique"),
                        row.elements("publics", String.class),
                        row.truth("open_to_others"),
                        row.integerOrNull("seats_for_others"),
                        EventJson.read(row.text("accommodations"), ACCOMMODATIONS),
                        DisabilityOfficer.reached(
                                row.textOrNull("officer_service"),
                                row.textOrNull("officer_telephone"),
                                row.textOrNull("officer_email"))),
                row.truth("closed"),
                row.bigint("version"));
    }

    /** @param prefix of the names of its id and version */
    static OwnSession session(Row row, String prefix) {
        return new OwnSession(
                row.uuid(prefix + "id"),
                row.uuid("offer_id"),
                new OwnSession.Plan(
                        row.date("starts_on"),
                        row.date("ends_on"),
                        row.integer("hours"),
                        row.integerOrNull("hours_a_week"),
                        row.integer("seats")),
                row.integer("booked"),
                row.truth("cancelled"),
                row.bigint(prefix + "version"));
    }

    private static OwnOffer.@Nullable Place place(Row row) {
        List<String> lines = row.elementsOrNull("address_lines", String.class);
        return lines == null
                ? null
                : new OwnOffer.Place(lines, row.text("postcode"), row.text("town"), row.text("commune"));
    }
}
