package fr.pixemploi.certification.candidate.rest;

import fr.pixemploi.certification.candidate.application.CallCandidate;
import fr.pixemploi.certification.candidate.application.ListMyCandidacies;
import fr.pixemploi.certification.centre.domain.Contact;
import fr.pixemploi.certification.centre.domain.SessionSite;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a candidate is told beforehand, beside when and in which room. */
@Schema(name = "Convocation")
record ConvocationView(
        @Schema(examples = "1 rue de l'Exemple") String address,

        @Schema(description = "Of a venue that the centre keeps.", examples = "75001") @Nullable
        String postalCode,

        @Schema(
                description = "Whether somebody who uses a wheelchair gets in; absent when nobody said.",
                examples = "true")
        @Nullable
        Boolean accessible,

        @Schema(description = "How one gets in; absent when nobody said.", examples = "Entrée de plain-pied.") @Nullable
        String accessWords,

        @Schema(description = "Time for the test, with the candidate's extra time.", examples = "105")
        long testMinutes,

        @Schema(description = "Around the test, for the identity check and explanations.", examples = "15")
        long receptionMinutes,

        @Schema(description = "What the centre granted; 0 for most.", examples = "33.0")
        double extraTimePercentage,

        @Schema(description = "Name of the centre; absent while nobody told.", examples = "Centre Exemple") @Nullable
        String centre,

        @Schema(description = "How to reach it; absent when nobody said.") @Nullable
        ContactView contact) {
    /** How to reach the centre. */
    @Schema(name = "ConvocationContact", description = "Telephone and mail of the organisation, never of a person.")
    record ContactView(
            @Nullable @Schema(examples = "+33 1 99 00 00 00")
            String phone,

            @Nullable @Schema(examples = "certification@exemple.fr")
            String email) {
        static ContactView of(Contact contact) {
            return new ContactView(contact.phone(), contact.email());
        }
    }

    static ConvocationView of(ListMyCandidacies.Candidacy candidacy) {
        CallCandidate.Call call = candidacy.call();
        Optional<SessionSite> site = call.site();
        return new ConvocationView(
                candidacy.session().venue().address(),
                site.map(SessionSite::postalCode).orElse(null),
                site.map(SessionSite::accessible).orElse(null),
                site.map(SessionSite::accessWords).orElse(null),
                call.testTime().toMinutes(),
                call.receptionTime().toMinutes(),
                candidacy.progress().candidate().extraTimePercentage(),
                call.centre().orElse(null),
                call.contact().map(ContactView::of).orElse(null));
    }
}
