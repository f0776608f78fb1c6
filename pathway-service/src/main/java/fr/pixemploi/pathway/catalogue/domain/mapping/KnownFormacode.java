package fr.pixemploi.pathway.catalogue.domain.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A FORMACODE that is mapped, has a label or a ROME link, or that trainings carry.
 *
 * @param label of the thesaurus, once an operator brought it
 * @param romes jobs of the public list of ROME that it is linked to
 * @param trainings of the catalogue that carry it
 * @param mapping in force; null when it is not mapped
 */
public record KnownFormacode(
        Formacode formacode,
        @Nullable String label,
        List<String> romes,
        int trainings,
        @Nullable FormacodeMapping mapping) {
    public KnownFormacode {
        romes = List.copyOf(romes);
    }

    /** The version in force; 0 when it is not mapped. */
    public int version() {
        return mapping == null ? 0 : mapping.version();
    }
}
