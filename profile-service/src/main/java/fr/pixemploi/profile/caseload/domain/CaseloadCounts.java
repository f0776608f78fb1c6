package fr.pixemploi.profile.caseload.domain;

import fr.pixemploi.profile.situation.domain.Equipment;
import java.util.Map;

/**
 * How many people of a selection each further filter would leave.
 *
 * @param bands of shared results only
 * @param pathways by status; {@code none} for those without one
 * @param withNeeds with any accommodation need
 * @param lacks what people have not
 */
public record CaseloadCounts(
        long people,
        long withoutReferent,
        long shared,
        long canRegister,
        long isReady,
        long certified,
        Map<Progress, Long> progress,
        Map<Band, Long> bands,
        Map<String, Long> pathways,
        long withNeeds,
        Map<Equipment.Item, Long> lacks) {}
