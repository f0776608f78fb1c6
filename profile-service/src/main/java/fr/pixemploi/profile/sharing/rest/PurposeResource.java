package fr.pixemploi.profile.sharing.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.sharing.application.ListProcessings;
import fr.pixemploi.profile.sharing.application.ListPurposes;
import fr.pixemploi.profile.sharing.application.request.RequestTerms;
import fr.pixemploi.profile.sharing.domain.Purpose;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What people may share for, to choose from. */
@Path("/v1/sharing-purposes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sharings", description = "For the person: who may see my results, for what, until when.")
class PurposeResource {
    @Schema(name = "SharingPurpose")
    record PurposeView(
            @Schema(pattern = Purpose.CODES, examples = "accompagnement")
            String code,

            @Schema(examples = "Vous accompagner dans vos démarches")
            String text) {}

    @Schema(name = "SharingReason")
    record ReasonView(
            @Schema(examples = "preparer-un-entretien") String code,

            @Schema(examples = "Préparer un entretien avec vous")
            String text) {}

    /**
     * @param controller who answers for it
     * @param article of the RGPD
     * @param proposal whether those who answer for it have yet to settle it
     */
    @Schema(name = "Processing")
    record ProcessingView(
            @Schema(examples = "accompagnement") String code,

            @Schema(examples = "Suivre les personnes accompagnées par une structure")
            String text,

            @Schema(examples = "La structure qui vous accompagne")
            String controller,

            @Schema(examples = "6(1)(e)") String article,

            @Schema(examples = "Mission d'intérêt public") String legalBasis,

            @Schema(description = "Where basis or controller are said. Absent when nowhere yet.") @Nullable
            String source,

            boolean proposal) {
        static ProcessingView of(ListProcessings.Processing processing, String language) {
            return new ProcessingView(
                    processing.code(),
                    processing.in(language),
                    processing.controller().in(language),
                    processing.basis().article(),
                    processing.basis().in(language),
                    processing.source(),
                    processing.proposal());
        }
    }

    /**
     * @param items purposes
     * @param reasons for which a structure may ask to share
     * @param processings on what each processing rests; that a person shares is an accord, and not the legal basis
     */
    @Schema(name = "SharingPurposes")
    record PurposesView(List<PurposeView> items, List<ReasonView> reasons, List<ProcessingView> processings) {}

    private final ListPurposes list;
    private final RequestTerms terms;
    private final ListProcessings processings;
    private final Problems problems;

    PurposeResource(ListPurposes list, RequestTerms terms, ListProcessings processings, Problems problems) {
        this.list = list;
        this.terms = terms;
        this.processings = processings;
        this.problems = problems;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "What results may be shared for, in the caller's language",
            description =
                    "With the reasons for which a structure may ask, and on what each processing of data rests. Without an account too: the texts at "
                            + "`/v1/notices` speak of it.")
    public PurposesView listSharingPurposes() {
        String language = problems.preferredLanguage();
        return new PurposesView(
                list.handle().stream()
                        .map(told -> new PurposeView(told.purpose().code(), told.in(language)))
                        .toList(),
                terms.reasons().stream()
                        .map(reason -> new ReasonView(reason.code(), reason.in(language)))
                        .toList(),
                processings.handle().stream()
                        .map(processing -> ProcessingView.of(processing, language))
                        .toList());
    }
}
