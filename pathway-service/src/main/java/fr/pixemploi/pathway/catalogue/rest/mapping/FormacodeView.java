package fr.pixemploi.pathway.catalogue.rest.mapping;

import fr.pixemploi.pathway.catalogue.domain.mapping.KnownFormacode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A FORMACODE.
 *
 * @param label absent until an operator brought it
 * @param romes jobs of ROME that it is linked to
 * @param trainings of the catalogue that carry it
 * @param mapping in force; absent when it is not mapped
 */
@Schema(name = "Formacode")
record FormacodeView(
        @Schema(examples = "15050") String code,

        @Nullable @Schema(examples = "Mise à niveau technologique")
        String label,

        List<String> romes,
        int trainings,
        @Nullable MappingView mapping) {
    static FormacodeView of(KnownFormacode known) {
        return new FormacodeView(
                known.formacode().value(),
                known.label(),
                known.romes(),
                known.trainings(),
                known.mapping() == null ? null : MappingView.of(known.mapping()));
    }
}
