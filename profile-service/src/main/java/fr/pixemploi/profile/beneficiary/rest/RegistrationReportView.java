package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.beneficiary.application.InvitePerson.Invited;
import fr.pixemploi.profile.beneficiary.application.many.RegisterPeople;
import fr.pixemploi.profile.beneficiary.domain.many.LineOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of people whom a call named.
 *
 * @param made files that were made
 * @param known people whose files were there
 * @param refused people for whom nothing was done
 * @param items in the order of the call
 */
@Schema(name = "RegistrationReport")
record RegistrationReportView(int made, int known, int refused, List<LineView> items) {
    /**
     * What became of one of them.
     *
     * @param beneficiaryId of the file; absent where nothing was done, or the file has gone or is called otherwise since
     * @param invitationCode where one was asked for and the person has no account; absent in a repeated call
     * @param notice that the file is made up, in French, to be shown with the code; left out for a file of a person
     * @param code of the problem; absent where something was done
     * @param errors each wrong field, its pointer into the call
     */
    @Schema(name = "RegistrationLine")
    record LineView(
            @Schema(
                    enumeration = {"made", "known", "refused"},
                    examples = "made")
            String outcome,

            @Nullable UUID beneficiaryId,
            @Nullable @Schema(examples = "K7PA4QXWC9") String invitationCode,
            @Nullable Instant invitationExpiresAt,

            @Nullable @Schema(examples = InvitationView.TRIAL)
            String notice,

            @Nullable @Schema(examples = "external-id-taken")
            String code,

            @Nullable List<FaultView> errors) {}

    /** One wrong field. */
    @Schema(name = "RegistrationFault")
    record FaultView(
            @Schema(examples = "/people/3/externalId") String pointer,
            @Schema(examples = "Référence déjà utilisée") String detail) {}

    /** @param faults of the lines that could not be read, by their place */
    static RegistrationReportView of(
            List<RegisterPeople.Line> lines, List<List<Problem.FieldError>> faults, Problems problems) {
        List<LineView> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) items.add(line(i, lines.get(i), faults.get(i), problems));
        return new RegistrationReportView(count(items, "made"), count(items, "known"), count(items, "refused"), items);
    }

    private static int count(List<LineView> items, String outcome) {
        return (int)
                items.stream().filter(item -> item.outcome().equals(outcome)).count();
    }

    private static LineView line(
            int number, RegisterPeople.Line line, List<Problem.FieldError> faults, Problems problems) {
        LineOutcome outcome = line.outcome();
        String code = outcome.code();
        if (code == null) {
            Invited invited = line.invited();
            return new LineView(
                    outcome == LineOutcome.MADE ? "made" : "known",
                    line.file(),
                    invited == null ? null : invited.code().value(),
                    invited == null ? null : invited.expiresAt(),
                    invited == null ? null : InvitationView.notice(invited),
                    null,
                    null);
        }
        List<Problem.FieldError> said =
                faults.isEmpty() ? List.of(new Problem.FieldError(outcome.pointer(), problems.title(code))) : faults;
        return new LineView(
                "refused",
                null,
                null,
                null,
                null,
                code,
                said.stream()
                        .map(fault -> new FaultView("/people/" + number + fault.pointer(), fault.detail()))
                        .toList());
    }
}
