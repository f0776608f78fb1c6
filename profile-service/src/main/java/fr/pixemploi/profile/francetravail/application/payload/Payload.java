package fr.pixemploi.profile.francetravail.application.payload;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one dispatch says ({@code resultat}). {@code francetravail/payload.schema.json} tells what may go out; what is null is left out. */
@Schema(name = "EnvoiResultat")
public record Payload(Campagne campagne, Individu individu, Test test) {
    @Schema(name = "EnvoiCampagne")
    public record Campagne(
            @Nullable String nom,
            @Nullable Instant dateDebut,
            @Nullable Instant dateFin,
            String type,
            @Nullable String codeCampagne,
            @Nullable String urlCampagne,
            String nomOrganisme,
            String typeOrganisme) {}

    @Schema(name = "EnvoiIndividu")
    public record Individu(@Nullable String nom, @Nullable String prenom) {}

    /** @param progression in percent */
    @Schema(name = "EnvoiTest")
    public record Test(
            @Schema(description = "2: begun; 3: done with; 4: shared")
            int etat,

            int progression,

            @Schema(description = "DI, PC or CP") @Nullable String typeTest,

            @Nullable UUID referenceExterne,
            @Nullable Instant dateDebut,
            @Nullable Instant dateProgression,
            @Nullable Instant dateValidation,
            @Nullable Integer evaluation,
            @Nullable Integer evaluationCible,

            @Schema(description = "A: percent; B: score") @Nullable
            String uniteEvaluation,

            @Nullable List<Element> elementsEvalues) {}

    /** A competence. */
    @Schema(name = "EnvoiElement")
    public record Element(
            @Nullable String libelle,
            String categorie,
            String type,
            @Nullable String domaineRattachement,

            @Schema(description = "Levels that the campaign tells") @Nullable
            Integer nbSousElements,

            Note evaluation) {}

    @Schema(name = "EnvoiNote")
    public record Note(
            int scoreObtenu,
            String uniteScore,

            @Schema(description = "Levels that were reached") @Nullable
            Integer nbSousElementValide) {}
}
