package fr.pixemploi.certification.duty.rest;

import fr.pixemploi.certification.duty.application.ReadOrganisation;
import fr.pixemploi.certification.duty.domain.Declaration;
import fr.pixemploi.certification.duty.domain.DutyRule;
import fr.pixemploi.certification.duty.domain.Finding;
import fr.pixemploi.certification.duty.domain.Organisation;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a session is organised, and whether it keeps to each duty of centres. */
@Schema(name = "SessionOrganisation")
record OrganisationView(
        UUID sessionId,
        @Schema(examples = "[\"Inès Exemple\"]") List<String> invigilators,

        @Schema(description = "Absent when nobody said.", examples = "21") @Nullable
        Integer computers,

        @Schema(description = "Absent when nobody said.", examples = "0") @Nullable
        Integer ownStaff,

        @Schema(description = "Absent when nobody said.", examples = "false") @Nullable
        Boolean dedicated,

        @Schema(description = "Absent when it is not declared.") @Nullable
        DeclarationView nobodyTrained,

        @Schema(description = "Absent when it is not declared.") @Nullable
        DeclarationView noRelative,

        List<DutyView> duties) {
    /** Who declared something, and when. */
    @Schema(name = "CentreDeclaration")
    record DeclarationView(
            @Schema(description = "Account.", examples = "01940000-0000-7000-8000-00000000000e")
            String by,

            OffsetDateTime at) {
        static @Nullable DeclarationView of(@Nullable Declaration declaration) {
            return declaration == null
                    ? null
                    : new DeclarationView(declaration.by(), declaration.at().atOffset(ZoneOffset.UTC));
        }
    }

    /** A duty. */
    @Schema(name = "CentreDuty")
    record DutyView(
            DutyRule.Key key,

            @Schema(examples = "Nombre de candidats par surveillant")
            String title,

            Finding.State state,

            @Schema(
                    description =
                            "With what figures, or what to do; like the title, in the language of `Accept-Language`.",
                    examples = "12 candidat(s) pour 1 surveillant(s). Un surveillant suit 20 candidats au plus.")
            String words,

            @Schema(description = "What is refused while it is known not to be met; a proposal of the project.")
            List<DutyRule.Moment> blocks) {
        static DutyView of(Finding finding, String language) {
            return new DutyView(
                    finding.rule().key(),
                    finding.title(language),
                    finding.state(),
                    finding.words(language),
                    finding.rule().blocks());
        }
    }

    static OrganisationView of(ReadOrganisation.Inspected inspected, String language) {
        Organisation organisation = inspected.organisation();
        return new OrganisationView(
                organisation.sessionId(),
                organisation.invigilators(),
                organisation.computers(),
                organisation.ownStaff(),
                organisation.dedicated(),
                DeclarationView.of(organisation.untrained()),
                DeclarationView.of(organisation.unrelated()),
                inspected.findings().stream()
                        .map(finding -> DutyView.of(finding, language))
                        .toList());
    }
}
