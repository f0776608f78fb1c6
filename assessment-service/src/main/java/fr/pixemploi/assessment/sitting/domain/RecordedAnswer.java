package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.bank.domain.Response;
import fr.pixemploi.assessment.framework.domain.CompetenceCode;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept.
 *
 * @param number of the question, from 1
 * @param competence that the question is about; null when its item is in no bank any more
 * @param clientSeconds time that the device measured, when it did
 * @param reply what was replied, to the byte; a device that did not get it is given it again
 */
public record RecordedAnswer(
        int number,
        Answered answered,
        @Nullable CompetenceCode competence,
        Response response,
        @Nullable Double clientSeconds,
        String reply) {}
