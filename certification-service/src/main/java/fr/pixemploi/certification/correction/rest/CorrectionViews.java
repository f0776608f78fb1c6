package fr.pixemploi.certification.correction.rest;

import fr.pixemploi.certification.candidate.domain.BirthPlace;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Sex;
import fr.pixemploi.certification.correction.application.AnswerCorrection;
import fr.pixemploi.certification.correction.application.AskCorrection;
import fr.pixemploi.certification.correction.domain.IdentityCorrection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Corrections of identities as they are asked, answered and shown. */
final class CorrectionViews {
    private CorrectionViews() {}

    /** What was seen that says so. */
    @Schema(
            name = "SeenDocument",
            description = "What, by whom and when; never its number, nor a copy of it.",
            example =
                    "{\"document\": \"Carte nationale d'identité\", \"seenBy\": \"Claire Exemple\", \"seenOn\": \"2026-11-20\"}")
    record ProofData(
            // A number is not asked for, and not kept where somebody writes it.
            @NotBlank
            @Size(max = 60)
            @Pattern(regexp = "\\D*")
            @Schema(description = "Without digits.", examples = "Carte nationale d'identité")
            String document,

            @NotBlank @Size(max = 100) @Schema(examples = "Claire Exemple")
            String seenBy,

            @NotNull @Schema(description = "Not after today by the clock of the venue.", examples = "2026-11-20")
            LocalDate seenOn) {}

    /** What a centre asks. */
    @Schema(name = "IdentityCorrectionRequest", description = "Who it is, whole, as it should be, and why.")
    record CorrectionRequest(
            @NotBlank @Size(max = 100) @Schema(examples = "Léa")
            String firstName,

            @NotBlank @Size(max = 100) @Schema(description = "Birth name.", examples = "Exemple")
            String lastName,

            @Nullable @Size(max = 100) @Schema(examples = "Modèle")
            String usageName,

            @NotNull Sex sex,
            @NotNull LocalDate birthDate,

            @NotBlank @Size(max = 100) @Schema(examples = "Exempleville")
            String birthCity,

            @Nullable
            @Pattern(regexp = "\\d{5}")
            @Schema(description = "Needed unless birthInseeCode is given.", examples = "75001")
            String birthPostalCode,

            @Nullable
            @Pattern(regexp = "\\d[0-9AB]\\d{3}")
            @Schema(
                    description = "Needed unless birthPostalCode is given; abroad it begins with 99.",
                    examples = "75101")
            String birthInseeCode,

            @NotBlank @Size(max = 100) @Schema(examples = "France")
            String birthCountry,

            @NotBlank @Size(max = 1000) @Schema(examples = "Le prénom avait été mal saisi à l'inscription.")
            String reason,

            @NotNull @Valid ProofData proof) {
        AskCorrection.Wish toWish() {
            return new AskCorrection.Wish(
                    new Identity(
                            firstName,
                            lastName,
                            usageName == null || usageName.isBlank() ? null : usageName,
                            sex,
                            birthDate,
                            new BirthPlace(birthCity, birthPostalCode, birthInseeCode, birthCountry)),
                    reason,
                    new IdentityCorrection.Proof(proof.document(), proof.seenBy(), proof.seenOn()));
        }
    }

    /** What the jury answers. */
    @Schema(name = "IdentityCorrectionAnswerRequest")
    record AnswerRequest(
            @NotNull @Schema(examples = "accepted") IdentityCorrection.Outcome outcome,

            @NotBlank
            @Size(max = 1000)
            @Schema(
                    description = "For the centre and the candidate.",
                    examples = "Le document a été vu, les autres informations concordent.")
            String reason) {}

    /** What the jury answered. */
    @Schema(name = "IdentityCorrectionAnswer")
    record AnswerView(
            IdentityCorrection.Outcome outcome,

            @Schema(examples = "Le document a été vu, les autres informations concordent.")
            String reason,

            OffsetDateTime answeredAt) {
        static @Nullable AnswerView of(IdentityCorrection.@Nullable Answer it) {
            return it == null
                    ? null
                    : new AnswerView(it.outcome(), it.reason(), it.at().atOffset(ZoneOffset.UTC));
        }
    }

    /** What a centre asked for a candidate. */
    @Schema(name = "IdentityCorrection")
    record CorrectionView(
            UUID id,
            UUID candidateId,
            UUID sessionId,
            IdentityData identity,

            @Schema(examples = "Le prénom avait été mal saisi à l'inscription.")
            String reason,

            ProofData proof,
            OffsetDateTime askedAt,
            @Nullable AnswerView answer,

            @Schema(description = "When the centre took it back, before the jury answered.") @Nullable
            OffsetDateTime withdrawnAt) {
        static CorrectionView of(IdentityCorrection it) {
            IdentityCorrection.Withdrawal withdrawal = it.withdrawal();
            return new CorrectionView(
                    it.id(),
                    it.candidateId(),
                    it.sessionId(),
                    IdentityData.of(it.identity()),
                    it.reason(),
                    new ProofData(
                            it.proof().document(),
                            it.proof().seenBy(),
                            it.proof().seenOn()),
                    it.askedAt().atOffset(ZoneOffset.UTC),
                    AnswerView.of(it.answer()),
                    withdrawal == null ? null : withdrawal.at().atOffset(ZoneOffset.UTC));
        }
    }

    /** The same for the jury, beside who the candidate is known to be. */
    @Schema(name = "JuryIdentityCorrection")
    record JuryCorrectionView(
            UUID id,

            @Schema(description = "Who the candidate is as of now.")
            IdentityData known,

            @Schema(
                    description =
                            "Whether both name one person: the same birth date, and the same first and birth name however they are "
                                    + "written (capitals, accents, hyphens). If not, two members accept it.")
            boolean samePerson,

            CorrectionView asked,

            @Schema(description = "Account of the one who asked.", examples = "01940000-0000-7000-8000-00000000000c")
            String askedBy,

            @Schema(
                    description =
                            "What the first of two members said who accept what names another person; a second one is waited for "
                                    + "while there is no answer.")
            @Nullable
            AnswerView agreement,

            @Schema(description = "Account of that member.", examples = "01940000-0000-7000-8000-00000000000d")
            @Nullable
            String agreedBy,

            @Schema(
                    description = "Account of the member who answered.",
                    examples = "01940000-0000-7000-8000-00000000000e")
            @Nullable
            String answeredBy) {
        static JuryCorrectionView of(AnswerCorrection.Read read) {
            IdentityCorrection it = read.correction();
            IdentityCorrection.Answer agreement = it.agreement();
            IdentityCorrection.Answer answer = it.answer();
            return new JuryCorrectionView(
                    it.id(),
                    IdentityData.of(read.now()),
                    read.isSamePerson(),
                    CorrectionView.of(it),
                    it.askedBy(),
                    AnswerView.of(agreement),
                    agreement == null ? null : agreement.author(),
                    answer == null ? null : answer.author());
        }
    }

    /** A page of them. */
    @Schema(name = "JuryIdentityCorrectionPage")
    record JuryCorrectionPage(
            List<JuryCorrectionView> items, @Nullable String nextCursor) {}
}
