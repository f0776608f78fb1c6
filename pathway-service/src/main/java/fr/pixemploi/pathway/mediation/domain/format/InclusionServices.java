package fr.pixemploi.pathway.mediation.domain.format;

import fr.pixemploi.pathway.mediation.domain.Facts;
import fr.pixemploi.pathway.mediation.domain.Facts.Fee;
import fr.pixemploi.pathway.mediation.domain.MediationPlace;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Services of data.inclusion with the structures that offer them. */
public final class InclusionServices {
    private static final String THEMES = "thematiques";
    private static final String MODES = "modes_accueil";

    private InclusionServices() {}

    /** Whether a service is one of digital mediation. */
    public static boolean isMediation(Map<String, Object> service, Formats formats) {
        return !formats.themes(new Said(service).list(THEMES)).isEmpty();
    }

    /** Whose service it is, as {@link SaidRecord#sourceId} calls structures; null when it does not say. */
    public static @Nullable String structureOf(Map<String, Object> service) {
        return new Said(service).idWithin("structure_id");
    }

    /**
     * The place of a service in which nothing is wrong: it is where the service is, or else the structure, and reached as the service, or
     * else the structure, says.
     */
    public static MediationPlace of(Map<String, Object> service, Map<String, Object> structure, Formats formats) {
        Said said = new Said(service);
        Said owner = new Said(structure);
        Said where = said.hasAddress() ? said : owner;
        List<String> modes = said.list(MODES);
        return new MediationPlace(
                Objects.requireNonNull(said.idWithin("id"), "id"),
                said.needed("nom"),
                formats.themes(said.list(THEMES)),
                modes.isEmpty() || modes.contains("en-presentiel"),
                modes.contains("a-distance"),
                where.address(),
                new Facts(
                        owner.text("nom"),
                        owner.text("siret"),
                        where.street(),
                        where.text("code_postal"),
                        where.text("commune"),
                        either(said.text("telephone"), owner.text("telephone")),
                        one(either(said.text("courriel"), owner.text("courriel"))),
                        one(owner.text("site_web")),
                        said.text("lien_mobilisation"),
                        either(said.text("horaires_accueil"), owner.text("horaires_accueil")),
                        said.text("description"),
                        said.list(THEMES),
                        modes,
                        said.list("modes_mobilisation"),
                        fees(said.text("frais")),
                        said.text("frais_precisions"),
                        said.list("publics"),
                        joined(said, "publics_precisions", "conditions_acces", "mobilisation_precisions"),
                        List.of(),
                        owner.list("reseaux_porteurs"),
                        List.of(),
                        owner.text("accessibilite_lieu"),
                        said.list("zone_eligibilite")),
                said.date("date_maj"));
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    private static List<String> one(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static @Nullable String joined(Said said, String... fields) {
        String all = Stream.of(fields).map(said::text).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }

    private static List<Fee> fees(@Nullable String said) {
        if (said == null) return List.of();
        return List.of(said.equals("gratuit") ? Fee.FREE : Fee.PAID);
    }
}
