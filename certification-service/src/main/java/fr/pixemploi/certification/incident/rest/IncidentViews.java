package fr.pixemploi.certification.incident.rest;

import fr.pixemploi.certification.incident.application.NoteIncident;
import fr.pixemploi.certification.incident.domain.Incident;
import fr.pixemploi.certification.incident.domain.IncidentRules;
import fr.pixemploi.certification.incident.domain.Incidents;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent and seen of incidents. */
final class IncidentViews {
    private static final String CODE = "^[a-z][a-z-]{1,59}$";

    private IncidentViews() {}

    @Schema(name = "IncidentRequest")
    record IncidentRequest(
            @Nullable @Schema(description = "Whom it concerns; absent for the whole session.")
            UUID candidateId,

            @NotNull
            @Pattern(regexp = CODE)
            @Schema(description = "One of `/v1/incident-categories`.", examples = "in-challenge")
            String category,

            @Nullable
            @Pattern(regexp = CODE)
            @Schema(description = "Of the category, where it has kinds.", examples = "file-not-opening")
            String kind,

            @Nullable
            @Size(min = 1, max = 1000)
            @Schema(
                    description = "What happened.",
                    examples = "Le fichier de la question 4 ne s'ouvrait sur aucun poste.")
            String words) {
        NoteIncident.Wish toWish() {
            return new NoteIncident.Wish(candidateId, category, kind, words);
        }
    }

    @Schema(name = "Incident")
    record IncidentView(
            UUID id,
            @Nullable UUID candidateId,

            @Nullable @Schema(description = "Of the candidate in the session.", examples = "7")
            Integer number,

            @Schema(examples = "in-challenge") String category,
            @Nullable @Schema(examples = "file-not-opening") String kind,

            @Nullable @Schema(examples = "Le fichier de la question 4 ne s'ouvrait sur aucun poste.")
            String words,

            @Schema(description = "Whether it needs the jury's work.")
            boolean forJury,

            @Schema(
                    description = "`room`: an alert that was validated in the exam room came in by itself.",
                    enumeration = {"person", "room"})
            String source,

            @Nullable
            @Schema(description = "Account of who noted it.", examples = "5d3f3c1e-6f0e-4a57-9a0e-0c7e4f6f8a11")
            String author,

            @Nullable @Schema(description = "Number of the question, of an alert.", examples = "12")
            Integer question,

            OffsetDateTime at) {
        static IncidentView of(Incidents.Of said) {
            Incident incident = said.incident();
            return new IncidentView(
                    incident.id(),
                    incident.candidate(),
                    said.number(),
                    incident.category(),
                    incident.kind(),
                    incident.words(),
                    incident.forJury(),
                    incident.isOfTheRoom() ? "room" : "person",
                    incident.author(),
                    incident.question(),
                    incident.at().atOffset(ZoneOffset.UTC));
        }
    }

    /** For the document and the wire: a list with a name. */
    @Schema(name = "Incidents")
    record IncidentsView(List<IncidentView> items) {}

    @Schema(name = "IncidentKind")
    record KindView(
            @Schema(examples = "file-not-opening") String code,

            @Schema(examples = "Le fichier ne s'ouvrait pas")
            String french,

            @Schema(examples = "The file did not open") String english,
            boolean forJury) {}

    @Schema(name = "IncidentCategory")
    record CategoryView(
            @Schema(examples = "in-challenge") String code,
            @Schema(examples = "Problème sur une question") String french,
            @Schema(examples = "Problem with a question") String english,

            @Schema(description = "Whether it is of one candidate.")
            boolean candidate,

            @Schema(description = "Whether it must be told in words too.")
            boolean words,

            @Schema(description = "Whether it needs the jury's work, where it has no kinds.")
            boolean forJury,

            List<KindView> kinds) {
        static CategoryView of(IncidentRules.Category category) {
            return new CategoryView(
                    category.code(),
                    category.french(),
                    category.english(),
                    category.candidate(),
                    category.words(),
                    category.forJury(),
                    category.kinds().stream()
                            .map(kind -> new KindView(kind.code(), kind.french(), kind.english(), kind.forJury()))
                            .toList());
        }
    }

    @Schema(name = "IncidentCategories")
    record CategoriesView(List<CategoryView> items) {}
}
