package fr.pixemploi.pathway.recommendation.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.competence.domain.Scale;
import fr.pixemploi.pathway.goal.domain.Goal;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.goal.domain.GoalKind;
import fr.pixemploi.pathway.plan.domain.problem.Loosening;
import fr.pixemploi.pathway.plan.domain.problem.PlanRules;
import fr.pixemploi.pathway.recommendation.domain.need.Need;
import fr.pixemploi.pathway.recommendation.domain.need.Rules;
import fr.pixemploi.pathway.recommendation.domain.result.AssessedResult;
import fr.pixemploi.pathway.recommendation.domain.result.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Results, goals and offers in as few words as a test needs. */
public final class Samples {
    public static final Rules RULES = new Rules(
            "test",
            List.of(new CompetenceCode("5.2"), new CompetenceCode("1.2")),
            2,
            4,
            3,
            26,
            6,
            new Rules.Margins(60, 120, 8, 600),
            10,
            new PlanRules("test", 50, 200, new PlanRules.Weights(1, 1, 1, 5, 1), 30, 5_000, 30, 200_000),
            List.of(new Loosening.ComputerLent(), new Loosening.MoreTravel(15)));

    /** Levels half a standard deviation wide, the third beginning at -0.5. */
    public static final Scale SCALE = new Scale(1, List.of(-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5));

    private Samples() {}

    public static SortedMap<CompetenceCode, Level> levels(Map<String, Integer> levels) {
        var typed = new TreeMap<CompetenceCode, Level>();
        levels.forEach((code, level) -> typed.put(new CompetenceCode(code), new Level(level)));
        return typed;
    }

    public static AssessedResult aResult(Map<String, Integer> levels) {
        var findings = new TreeMap<CompetenceCode, Finding>();
        levels(levels)
                .forEach((code, level) ->
                        findings.put(code, new Finding(level, -1.75 + 0.5 * level.value(), 0.4, List.of(), null)));
        return new AssessedResult(
                new UUID(7, 1), new UUID(7, 2), Instant.EPOCH, new UUID(7, 3), 1, findings, "assessment", null);
    }

    public static Goal aGoal(Map<String, Integer> required) {
        return new Goal(
                new GoalId("a-goal"),
                GoalKind.JOB,
                "1",
                "proposal",
                "Un objectif",
                "Un objectif",
                "Un objectif.",
                "Un objectif.",
                null,
                levels(required),
                null,
                null);
    }

    public static Need aNeed(Map<String, Integer> shown, Map<String, Integer> required) {
        return Need.between(aResult(shown), aGoal(required), RULES);
    }
}
