package fr.pixemploi.pathway.catalogue.rest.mapping;

import fr.pixemploi.pathway.catalogue.domain.mapping.FormacodeMapping;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One version of what a FORMACODE means.
 *
 * @param confirmedBy account of the operator; absent of a proposal of this project
 * @param targets empty when it means nothing of the framework
 */
@Schema(name = "FormacodeMapping")
record MappingView(
        int version,
        @Schema(enumeration = {"proposed", "confirmed"}) String state,
        @Nullable String confirmedBy,
        Instant at,
        List<TargetView> targets) {
    static MappingView of(FormacodeMapping mapping) {
        return new MappingView(
                mapping.version(),
                mapping.state().name().toLowerCase(Locale.ROOT),
                mapping.confirmedBy(),
                mapping.at(),
                TargetView.of(mapping.targets()));
    }
}
