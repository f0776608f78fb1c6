package fr.pixemploi.pathway.recommendation.rest;

import fr.pixemploi.pathway.competence.domain.OwnCompetence;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the structure calls a competence in a framework of its own.
 *
 * @param framework title of the framework
 */
@Schema(name = "OwnCompetence")
record OwnCompetenceView(
        UUID frameworkId,
        int frameworkVersion,

        @Schema(examples = "Référentiel de l'école") String framework,

        @Schema(examples = "S1") String code,

        @Schema(examples = "Trouver des offres") String title) {
    static List<OwnCompetenceView> of(List<OwnCompetence> own) {
        return own.stream()
                .map(each -> new OwnCompetenceView(
                        each.frameworkId(), each.frameworkVersion(), each.framework(), each.code(), each.title()))
                .toList();
    }
}
