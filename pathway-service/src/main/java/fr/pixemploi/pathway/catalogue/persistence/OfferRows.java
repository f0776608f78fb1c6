package fr.pixemploi.pathway.catalogue.persistence;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.DisabilityOfficer;
import fr.pixemploi.pathway.catalogue.domain.ListedOffer;
import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.catalogue.domain.Target;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an offer is read from its rows. */
final class OfferRows {
    /** Columns of an offer, of {@code a} action, {@code t} training and {@code p} place. */
    static final String COLUMNS = """
            a.id, a.training_id, t.source, t.title, t.body, t.kind, a.mode, a.permanent_entry, a.hours, a.hours_a_week,
              cast(a.price_euros as text) as price_euros, a.funding_possible, t.objective, a.conditions, a.accessibility, t.disability_contact,
              a.officer_service, a.officer_telephone, a.officer_email,
              a.publics, t.formacodes, t.certifications, p.town, p.postcode, a.closed_by is not null as closed,
              (select coalesce(array_agg(competence || ':' || from_level || ':' || to_level order by competence), '{}')
                from training_competence c where c.training_id = t.id) as targets
            """;

    /** Whether one may still enrol {@code :today} in session {@code s}. */
    static final String OPEN =
            "coalesce(s.recruitment, 'open') = 'open' and (s.enrol_until is null or s.enrol_until >= :today)";

    private OfferRows() {}

    /** With columns {@code km} and {@code next_start} beside those. */
    static ListedOffer read(Row row) {
        return new ListedOffer(
                row.uuid("id"),
                row.uuid("training_id"),
                row.text("source"),
                row.text("title"),
                row.text("body"),
                kind(row.textOrNull("kind")),
                mode(row.textOrNull("mode")),
                row.truth("permanent_entry"),
                row.integerOrNull("hours"),
                row.integerOrNull("hours_a_week"),
                price(row.textOrNull("price_euros")),
                row.truthOrNull("funding_possible"),
                row.text("objective"),
                row.textOrNull("conditions"),
                row.textOrNull("accessibility"),
                row.truth("disability_contact"),
                DisabilityOfficer.reached(
                        row.textOrNull("officer_service"),
                        row.textOrNull("officer_telephone"),
                        row.textOrNull("officer_email")),
                List.of(),
                row.elements("publics", String.class),
                row.elements("formacodes", String.class),
                row.elements("certifications", String.class),
                targets(row.elements("targets", String.class)),
                row.textOrNull("town"),
                row.textOrNull("postcode"),
                row.numberOrNull("km"),
                row.dateOrNull("next_start"),
                row.truth("closed"));
    }

    private static List<Target> targets(List<String> texts) {
        return texts.stream().map(Target::of).toList();
    }

    private static @Nullable OfferKind kind(@Nullable String code) {
        return code == null ? null : OfferKind.of(code);
    }

    private static @Nullable DeliveryMode mode(@Nullable String code) {
        return code == null ? null : DeliveryMode.of(code);
    }

    private static @Nullable BigDecimal price(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
