package fr.pixemploi.assessment.sitting.application.start;

import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import fr.pixemploi.kit.id.ExternalIds;

/** What a person answers to a campaign's entry question, such as the structure's own number for them. */
public final class ExternalId {
    private ExternalId() {}

    /**
     * The answer without the spaces around it.
     *
     * @throws SittingRefusal.EntryAnswerRefused when it is too long, or personal
     */
    public static String of(String given) {
        String value = given.strip();
        if (value.length() > ExternalIds.MAX_LENGTH || ExternalIds.isPersonal(value))
            throw new SittingRefusal.EntryAnswerRefused();
        return value;
    }
}
