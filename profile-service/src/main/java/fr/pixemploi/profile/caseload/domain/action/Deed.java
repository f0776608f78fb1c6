package fr.pixemploi.profile.caseload.domain.action;

import fr.pixemploi.profile.sharing.domain.Purpose;
import java.util.UUID;

/** What is done for each person of a group. */
public sealed interface Deed {
    /** Invites to a campaign: each person is to get a slip with the campaign's code, and with a code for the file where nobody has taken it over. */
    record Invite(String campaignCode) implements Deed {}

    /**
     * Asks to share results with the structure.
     *
     * @param reason a code of {@code sharing/requests.yaml}
     */
    record AskForSharing(String reason, Purpose purpose) implements Deed {}

    /** Gives the files to a colleague of the structure. */
    record Assign(UUID colleagueId) implements Deed {}

    /** The deed in a word, as rows and addresses have it. */
    default String kind() {
        return switch (this) {
            case Invite _ -> "invite";
            case AskForSharing _ -> "ask-for-sharing";
            case Assign _ -> "assign";
        };
    }
}
