package fr.pixemploi.certification.jury.domain;

import fr.pixemploi.certification.rules.domain.EndReason;
import java.time.Instant;
import java.util.UUID;

/**
 * A certification sitting that came back from the exam room.
 *
 * @param authorisationId the invigilator's word that it was started with
 * @param answers how many questions were answered and count
 * @param integrityFacts how many alerts and left pages the jury may want to know of
 * @param bankVersion items that were drawn from
 * @param frameworkVersion framework that was measured on
 * @param epoch how often the exam room's service was restored from a backup: numbers went back with it
 * @param told number of what was said of it: higher each time that it was scored again in the exam room's service
 * @param document all that was said of it, answer by answer, kept as received for the jury and for scoring it again
 */
public record ReceivedSitting(
        UUID id,
        UUID authorisationId,
        UUID candidateId,
        UUID beneficiaryId,
        EndReason endReason,
        Instant startedAt,
        Instant completedAt,
        int answers,
        int integrityFacts,
        String bankVersion,
        String frameworkVersion,
        long epoch,
        long told,
        String document) {}
