package fr.pixemploi.pathway.gain.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.recommendation.domain.result.AssessedResult;
import fr.pixemploi.pathway.recommendation.domain.result.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hipparchus.special.Erf;

/**
 * From one result of a person to a later one, in the competences that a pathway was to lift. What it shows is how the person stands now, and
 * not that the pathway did it.
 *
 * @param before when the first test was completed
 * @param after when the later one was
 */
public record Gain(Instant before, Instant after, List<Rise> rises) {
    /**
     * In one competence.
     *
     * @param chance that the person truly stands higher than before, both tests being unsure
     */
    public record Rise(CompetenceCode competence, Level before, Level after, double chance) {
        private static final double SURE = 0.9;
        private static final double LIKELY = 0.6;
        private static final double LESS = 0.1;

        static Rise between(CompetenceCode competence, Finding before, Finding after) {
            double sd = Math.hypot(before.sd(), after.sd());
            double chance = Erf.erfc((before.mean() - after.mean()) / sd / Math.sqrt(2)) / 2;
            return new Rise(competence, before.level(), after.level(), chance);
        }

        /** The bounds are a proposal. */
        public Verdict verdict() {
            if (chance >= SURE) return Verdict.ROSE;
            if (chance >= LIKELY) return Verdict.PROBABLY_ROSE;
            return chance > LESS ? Verdict.ABOUT_THE_SAME : Verdict.LOWER;
        }
    }

    /** What may be told of it. */
    public enum Verdict {
        ROSE,
        PROBABLY_ROSE,
        ABOUT_THE_SAME,
        LOWER
    }

    public Gain {
        rises = List.copyOf(rises);
    }

    /**
     * Empty when the two were measured in different versions of a framework, whose levels are not cut alike, or have none of the competences in
     * common.
     */
    public static Optional<Gain> between(AssessedResult before, AssessedResult after, Set<CompetenceCode> of) {
        boolean alike = before.frameworkId().equals(after.frameworkId())
                && before.frameworkVersion() == after.frameworkVersion();
        if (!alike) return Optional.empty();
        List<Rise> rises = new ArrayList<>();
        before.findings().forEach((competence, found) -> {
            Finding later = after.findings().get(competence);
            if (of.contains(competence) && later != null) rises.add(Rise.between(competence, found, later));
        });
        return rises.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gain(before.completedAt(), after.completedAt(), rises));
    }
}
