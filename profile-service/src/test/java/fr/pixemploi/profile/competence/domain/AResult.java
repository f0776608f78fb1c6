package fr.pixemploi.profile.competence.domain;

import fr.pixemploi.profile.competence.domain.fold.Normal;
import fr.pixemploi.profile.competence.domain.framework.CutScores;
import fr.pixemploi.profile.competence.domain.framework.Framework;
import fr.pixemploi.profile.competence.domain.framework.FrameworkVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds results of one person, in the version 2 of a framework that is known unless something else is said. */
public final class AResult {
    public static final UUID PERSON = new UUID(1, 1);
    public static final UUID FRAMEWORK = new UUID(3, 3);
    public static final Normal PRIOR = new Normal(0, 1);
    public static final Framework CRCN =
            new Framework(FRAMEWORK, 2, "crcn", new CutScores(List.of(-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5)), 7);
    public static final ProfileRules RULES = new ProfileRules(
            1, 0.01, 2.576, new ProfileRules.ToRegister(5, 1), 128, List.of(new ProfileRules.Band("novice", 64)));

    private final UUID id;
    private final Instant completedAt;
    private final List<CompetenceScore> scores = new ArrayList<>();
    private FrameworkVersion framework = CRCN.asVersion();
    private int topLevel = 7;
    private boolean assisted;

    private AResult(UUID id, Instant completedAt) {
        this.id = id;
        this.completedAt = completedAt;
    }

    public static AResult of(int number, String day) {
        return new AResult(new UUID(2, number), Instant.parse(day + "T09:00:00Z"));
    }

    public AResult inVersion(int version) {
        framework = new FrameworkVersion(FRAMEWORK, version);
        return this;
    }

    public AResult upToLevel(int level) {
        topLevel = level;
        return this;
    }

    public AResult assisted() {
        assisted = true;
        return this;
    }

    public AResult with(String code, double mean, double sd) {
        return with(code, mean, sd, PRIOR);
    }

    /** Level 3 and 24 Pix are what it says of itself, whatever its ability. */
    public AResult with(String code, double mean, double sd, @Nullable Normal prior) {
        scores.add(new CompetenceScore(code, 3, 24, new Normal(mean, sd), List.of(0.5, 0.5), 4, prior));
        return this;
    }

    /** At a level, with an ability of which next to nothing is in doubt. */
    public AResult at(String code, int level) {
        scores.add(new CompetenceScore(code, level, 8 * level, new Normal(level, 0.01), List.of(), 4, PRIOR));
        return this;
    }

    public Result made() {
        return new Result(
                id,
                PERSON,
                new UUID(4, id.getLeastSignificantBits()),
                "PIXEMPL01",
                completedAt,
                framework,
                24 * scores.size(),
                scores,
                new Told(
                        "assessment",
                        topLevel,
                        0.5,
                        new Told.Stage(2, 4),
                        List.of(),
                        List.of(),
                        assisted,
                        20,
                        "completed"),
                null);
    }
}
