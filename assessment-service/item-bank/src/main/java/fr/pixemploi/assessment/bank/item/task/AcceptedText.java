package fr.pixemploi.assessment.bank.item.task;

import fr.pixemploi.assessment.bank.wording.Wording;
import java.util.List;

/**
 * What a person may type: one of some texts, whatever the case, the accents and the spaces, with a few typing mistakes.
 *
 * @param accepted the texts taken as right
 * @param maxEdits letters that may be added, lost or changed (Levenshtein distance), 0 to 2
 */
public record AcceptedText(List<String> accepted, int maxEdits) {
    public AcceptedText {
        accepted = List.copyOf(accepted);
        if (accepted.isEmpty()) throw new IllegalArgumentException("at least one text must be accepted");
        if (accepted.stream().anyMatch(text -> Wording.plain(text).isEmpty()))
            throw new IllegalArgumentException("an accepted text must not be empty");
        if (maxEdits < 0 || maxEdits > 2) throw new IllegalArgumentException("maxEdits must be 0, 1 or 2");
    }

    boolean matches(String typed) {
        String given = Wording.plain(typed);
        return accepted.stream().anyMatch(text -> Wording.same(Wording.plain(text), given, maxEdits));
    }
}
