package fr.pixemploi.profile.caseload.rest.action;

import fr.pixemploi.profile.caseload.domain.action.ActionLine;
import fr.pixemploi.profile.caseload.domain.action.Deed;
import fr.pixemploi.profile.caseload.domain.action.GroupAction;
import fr.pixemploi.profile.caseload.domain.action.GroupActionLineReason;
import fr.pixemploi.profile.caseload.domain.action.GroupActionOutcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A deed for a group, and how far it is.
 *
 * @param begunBy account
 * @param campaignCode of an invitation
 * @param already for whom it was so before
 * @param endedAt absent while it runs
 */
@Schema(name = "GroupAction")
record GroupActionView(
        UUID id,
        UUID structureId,

        @Schema(
                enumeration = {"invite", "ask-for-sharing", "assign"},
                examples = "invite")
        String kind,

        @Schema(
                enumeration = {"running", "done"},
                examples = "running")
        String state,

        @Schema(examples = "01940000-0000-7000-8000-000000000101")
        String begunBy,

        @Nullable String campaignCode,
        Instant begunAt,
        @Nullable Instant endedAt,
        int people,
        int done,
        int already,
        int refused) {
    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "GroupActionPage")
    record ActionPage(List<GroupActionView> items, @Nullable String nextCursor) {}

    /**
     * A person of the group, and what became of the deed.
     *
     * @param outcome absent while it waits
     * @param reason why it was refused
     * @param sentence the reason, in the caller's language
     */
    @Schema(name = "GroupActionLine")
    record LineView(
            int number,
            UUID beneficiaryId,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable GroupActionOutcome outcome,
            @Nullable GroupActionLineReason reason,

            @Nullable @Schema(examples = "La structure a déjà fait une demande à cette personne il y a peu.")
            String sentence) {
        static LineView of(ActionLine line, String language) {
            GroupActionLineReason why = line.why();
            return new LineView(
                    line.number(),
                    line.beneficiaryId(),
                    line.firstName(),
                    line.lastName(),
                    line.outcome(),
                    why,
                    why == null ? null : sentence(why, language.equals("en")));
        }

        private static String sentence(GroupActionLineReason why, boolean english) {
            return switch (why) {
                case NO_SUCH_FILE ->
                    english
                            ? "The structure has no file of this person."
                            : "La structure n’a pas de dossier pour cette personne.";
                case RESTRICTED ->
                    english
                            ? "The data of this person are only kept, as they asked."
                            : "Les données de cette personne sont seulement conservées, à sa demande.";
                case ASKED_LATELY ->
                    english
                            ? "The structure asked this person not long ago."
                            : "La structure a déjà fait une demande à cette personne il y a peu.";
                case NOT_AT_WORK ->
                    english
                            ? "This colleague follows nobody in the structure, or has not accepted yet."
                            : "Ce ou cette collègue ne suit personne dans la structure, ou n’a pas encore accepté.";
            };
        }
    }

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "GroupActionLinePage")
    record LinePage(List<LineView> items, @Nullable String nextCursor) {}

    static GroupActionView of(GroupAction action) {
        GroupAction.Progress progress = action.progress();
        return new GroupActionView(
                action.id(),
                action.structureId(),
                action.deed().kind(),
                action.endedAt() == null ? "running" : "done",
                action.actor().subject(),
                action.deed() instanceof Deed.Invite invite ? invite.campaignCode() : null,
                action.begunAt(),
                action.endedAt(),
                progress.people(),
                progress.done(),
                progress.already(),
                progress.refused());
    }
}
