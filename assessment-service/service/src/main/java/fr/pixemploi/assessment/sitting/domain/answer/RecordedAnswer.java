package fr.pixemploi.assessment.sitting.domain.answer;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.task.Response;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept.
 *
 * @param number of the question, from 1
 * @param share of success, from 0 to 1
 * @param competence that the question is about; null when its item is in no bank any more
 * @param clientSeconds time that the device measured, when it did
 * @param time when it was given and how long it took
 */
public record RecordedAnswer(
        int number,
        Answered answered,
        double share,
        @Nullable CompetenceCode competence,
        Response response,
        @Nullable Double clientSeconds,
        TimeTaken time) {}
