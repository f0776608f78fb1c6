package fr.pixemploi.pathway.recommendation.domain;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.Offer;
import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.goal.domain.Goal;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.recommendation.domain.need.Need;
import fr.pixemploi.pathway.recommendation.domain.need.Rules;
import fr.pixemploi.pathway.recommendation.domain.result.AssessedResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Results, goals and offers in as few words as a test needs. */
public final class Samples {
    public static final Rules RULES =
            new Rules("test", List.of(new CompetenceCode("5.2"), new CompetenceCode("1.2")), 8);

    private Samples() {}

    public static SortedMap<CompetenceCode, Level> levels(Map<String, Integer> levels) {
        var typed = new TreeMap<CompetenceCode, Level>();
        levels.forEach((code, level) -> typed.put(new CompetenceCode(code), new Level(level)));
        return typed;
    }

    public static AssessedResult aResult(Map<String, Integer> levels) {
        return new AssessedResult(new UUID(7, 1), new UUID(7, 2), Instant.EPOCH, "1", levels(levels), null);
    }

    public static Goal aGoal(Map<String, Integer> required) {
        return new Goal(new GoalId("a-goal"), "1", "proposal", "Un objectif", "Un objectif.", levels(required));
    }

    public static Need aNeed(Map<String, Integer> shown, Map<String, Integer> required) {
        return Need.between(aResult(shown), aGoal(required), RULES);
    }

    public static OfferBuilder anOffer(String title) {
        return new OfferBuilder(title);
    }

    public static final class OfferBuilder {
        private final String title;
        private final List<Target> targets = new ArrayList<>();
        private DeliveryMode mode = DeliveryMode.ON_SITE;
        private OfferKind kind = OfferKind.WORKSHOP;
        private int hours = 3;

        private OfferBuilder(String title) {
            this.title = title;
        }

        public OfferBuilder raising(String competence, int from, int to) {
            targets.add(new Target(new CompetenceCode(competence), new Level(from), new Level(to)));
            return this;
        }

        public OfferBuilder lasting(int hours) {
            this.hours = hours;
            return this;
        }

        public OfferBuilder remote() {
            this.mode = DeliveryMode.REMOTE;
            return this;
        }

        public OfferBuilder preparingCertification() {
            this.kind = OfferKind.CERTIFICATION_PREPARATION;
            return this;
        }

        public Offer build() {
            UUID id = new UUID(0x7000L, title.hashCode() & 0xffffffffL);
            return new Offer(id, title, kind, "Un organisme", mode, hours, "Exemple", 0, "…", targets, "…", "…");
        }
    }
}
