package fr.pixemploi.assessment.framework.rest;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.framework.application.FrameworkJson;
import fr.pixemploi.assessment.framework.domain.Crosswalk;
import fr.pixemploi.assessment.framework.domain.FrameworkDocument;
import fr.pixemploi.assessment.framework.domain.StructureFramework;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What goes with a framework, and structures' own ones, as callers see them. */
final class FrameworkViews {
    // Lists that are whole have their items in an object like the pages, so that something can join them one day.

    @Schema(name = "FrameworkList")
    record Measuring(List<FrameworkView> items) {}

    @Schema(name = "ExampleFrameworkList")
    record Examples(List<OwnView> items) {}

    @Schema(name = "CrosswalkList")
    record Crosswalks(List<CrosswalkView> items) {}

    @Schema(name = "SkillList")
    record Skills(List<SkillView> items) {}

    /** For the document. */
    static final String EXAMPLE = """
            title: Référentiel numérique de l'école
            base: crcn
            baseVersion: 2
            measure: mastery
            upToLevel: 5
            levels:
              - {title: En cours, atLeast: 0, text: "Vous savez faire une partie."}
              - {title: Acquis, atLeast: 0.6, text: "Vous savez faire seul."}
            domains:
              - title: Chercher un emploi
                competences:
                  - code: S1
                    title: Trouver des offres fiables
                    on: [{competence: "1.1", weight: 3}, {item: crcn-1-1-mots-cles, weight: 1}]
            """;

    private FrameworkViews() {}

    @Schema(
            name = "StructureFramework",
            description = "A framework of a structure's own, or an example of the platform.")
    record OwnView(
            UUID id,

            @Schema(description = "Absent for an example of the platform.") @Nullable
            UUID structureId,

            @Schema(examples = "1") int version,

            @Schema(description = "An example of the platform: the project's proposal.")
            boolean example,

            boolean archived,
            @Nullable Instant publishedAt,

            @Schema(implementation = FrameworkDocument.class)
            JsonNode document) {
        static OwnView of(StructureFramework framework) {
            return new OwnView(
                    framework.id(),
                    framework.structure(),
                    framework.version(),
                    framework.structure() == null,
                    framework.archivedAt() != null,
                    framework.publishedAt(),
                    FrameworkJson.of(framework.document()));
        }
    }

    @Schema(name = "Crosswalk", description = "Correspondence with a framework that is not measured here.")
    record CrosswalkView(
            ToView to,

            @Schema(
                    enumeration = {"proposal", "official"},
                    examples = "proposal")
            String status,

            @Schema(description = "Where it comes from.") String source,

            List<TargetView> targets,
            List<LinkView> links) {
        static CrosswalkView of(Crosswalk crosswalk) {
            return new CrosswalkView(
                    new ToView(
                            crosswalk.to().code(),
                            crosswalk.to().title(),
                            crosswalk.to().version()),
                    crosswalk.status(),
                    crosswalk.source(),
                    crosswalk.targets().stream()
                            .map(target -> new TargetView(target.code(), target.title()))
                            .toList(),
                    crosswalk.links().stream()
                            .map(link -> new LinkView(link.from().value(), link.to()))
                            .toList());
        }
    }

    @Schema(name = "CrosswalkTo")
    record ToView(
            @Schema(examples = "digcomp") String code,
            @Schema(examples = "DigComp") String title,
            @Schema(examples = "2.2") String version) {}

    @Schema(name = "CrosswalkTarget", description = "Without a title where the official wording was not found.")
    record TargetView(
            @Schema(examples = "1.1") String code, @Nullable String title) {}

    @Schema(name = "CrosswalkLink")
    record LinkView(
            @Schema(examples = "1.2") String from,
            @Schema(examples = "[\"1.3\"]") List<String> to) {}

    @Schema(name = "FrameworkSkill", description = "What a question of the open bank shows that a person can do.")
    record SkillView(
            @Schema(examples = "2.3") String competence,
            @Schema(examples = "3") int level,

            @Schema(examples = "sait trouver un créneau commun dans des agendas partagés")
            String skill,

            @Schema(description = "The item that asks it.", examples = "crcn-2-3-creneau-commun")
            String itemId) {
        static SkillView of(Item item) {
            return new SkillView(
                    item.competence().value(),
                    item.level(),
                    item.skill(),
                    item.id().value());
        }
    }
}
