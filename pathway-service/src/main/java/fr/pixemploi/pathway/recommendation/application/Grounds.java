package fr.pixemploi.pathway.recommendation.application;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.OwnCompetence;
import fr.pixemploi.pathway.competence.domain.Scale;
import fr.pixemploi.pathway.competence.domain.Title;
import fr.pixemploi.pathway.goal.domain.Goal;
import fr.pixemploi.pathway.recommendation.domain.life.AgreedStep;
import fr.pixemploi.pathway.recommendation.domain.life.Life;
import fr.pixemploi.pathway.recommendation.domain.need.Need;
import fr.pixemploi.pathway.recommendation.domain.need.Rules;
import fr.pixemploi.pathway.recommendation.domain.result.AssessedResult;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that options are computed from, as it was at one moment.
 *
 * @param person behind the file then, whose situation counts
 * @param agreed what the person does already
 * @param effectsRun run that learned what offers do; null when they are taken to do what they declare
 * @param titles of competences
 * @param own what the structure calls competences of the goal
 */
record Grounds(
        RecommendPathways.Wish wish,
        UUID person,
        Goal goal,
        AssessedResult result,
        Scale scale,
        Rules rules,
        Life life,
        Need need,
        List<AgreedStep> agreed,
        OffersInReach.InReach inReach,
        @Nullable UUID effectsRun,
        Map<CompetenceCode, Title> titles,
        List<OwnCompetence> own,
        Instant at) {}
