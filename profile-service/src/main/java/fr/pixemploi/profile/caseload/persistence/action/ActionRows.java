package fr.pixemploi.profile.caseload.persistence.action;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.profile.caseload.domain.action.ActionLine;
import fr.pixemploi.profile.caseload.domain.action.Actor;
import fr.pixemploi.profile.caseload.domain.action.Deed;
import fr.pixemploi.profile.caseload.domain.action.GroupAction;
import fr.pixemploi.profile.caseload.domain.action.GroupActionLineReason;
import fr.pixemploi.profile.caseload.domain.action.GroupActionOutcome;
import fr.pixemploi.profile.sharing.domain.Purpose;
import java.util.Set;

/** Rows of group actions and their lines. */
final class ActionRows {
    private ActionRows() {}

    static GroupAction action(Row row) {
        return new GroupAction(
                row.uuid("id"),
                row.uuid("structure_id"),
                deed(row),
                new Actor(
                        row.text("issuer"),
                        row.text("subject"),
                        row.text("client_id"),
                        Set.copyOf(row.elements("roles", String.class))),
                row.instant("begun_at"),
                row.instantOrNull("ended_at"),
                new GroupAction.Progress(
                        (int) row.bigint("people"), (int) row.bigint("done"), (int) row.bigint("already"), (int)
                                row.bigint("refused")));
    }

    private static Deed deed(Row row) {
        String kind = row.text("kind");
        return switch (kind) {
            case "invite" -> new Deed.Invite(row.text("campaign_code"));
            case "ask-for-sharing" -> new Deed.AskForSharing(row.text("reason"), Purpose.of(row.text("purpose")));
            case "assign" -> new Deed.Assign(row.uuid("colleague_id"));
            default -> throw new IllegalStateException("nobody does " + kind);
        };
    }

    static ActionLine line(Row row) {
        return new ActionLine(
                row.integer("number"),
                row.uuid("beneficiary_id"),
                row.textOrNull("first_name"),
                row.textOrNull("last_name"),
                row.lowerCaseOrNull("outcome", GroupActionOutcome.class),
                row.lowerCaseOrNull("why", GroupActionLineReason.class));
    }
}
