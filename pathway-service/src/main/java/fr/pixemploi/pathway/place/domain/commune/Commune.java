package fr.pixemploi.pathway.place.domain.commune;

import fr.pixemploi.pathway.place.domain.InseeCode;
import fr.pixemploi.pathway.place.domain.Landmass;
import fr.pixemploi.pathway.place.domain.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune of today, or an arrondissement of Paris, Lyon or Marseille.
 *
 * @param people how many live there; 0 where nobody does or nobody counted
 * @param position null where nothing near is known
 * @param city of an arrondissement, its commune
 * @param parts communes of earlier days that it took in
 */
public record Commune(
        InseeCode code,
        String name,
        List<Postcode> postcodes,
        int people,
        @Nullable Position position,
        Landmass landmass,
        @Nullable InseeCode city,
        List<Part> parts) {
    /** A commune of earlier days; its name is empty where it is not known. */
    public record Part(InseeCode code, String name) {}

    public Commune {
        if (name.isBlank() || people < 0) throw new IllegalArgumentException("no commune: " + code + " " + name);
        postcodes = List.copyOf(postcodes);
        parts = List.copyOf(parts);
    }

    public boolean isCalled(TownName wanted) {
        return TownName.of(name).equals(wanted)
                || parts.stream().anyMatch(part -> TownName.of(part.name()).equals(wanted));
    }
}
