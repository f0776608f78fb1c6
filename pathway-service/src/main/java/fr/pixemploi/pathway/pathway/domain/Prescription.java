package fr.pixemploi.pathway.pathway.domain;

import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.pathway.domain.step.Noted;
import fr.pixemploi.pathway.recommendation.domain.words.Said;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an adviser prescribed: the option of a recommendation. It stays as it was.
 *
 * @param resultId the result that its reasons quote; null once whoever took the test is erased, and with it all reasons
 * @param title of the pathway
 */
public record Prescription(
        UUID recommendationId, String optionId, @Nullable UUID resultId, GoalId goalId, Said title, Noted noted) {}
