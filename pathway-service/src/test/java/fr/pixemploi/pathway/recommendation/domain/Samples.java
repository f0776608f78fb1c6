package fr.pixemploi.pathway.recommendation.domain;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.Offer;
import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.goal.domain.Goal;
import fr.pixemploi.pathway.goal.domain.GoalId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Results, goals and offers in as few words as a test needs. */
final class Samples {
    static final Rules RULES = new Rules("test", List.of(new CompetenceCode("5.2"), new CompetenceCode("1.2")), 8);

    private Samples() {}

    static SortedMap<CompetenceCode, Level> levels(Map<String, Integer> levels) {
        var typed = new TreeMap<CompetenceCode, Level>();
        levels.forEach((code, level) -> typed.put(new CompetenceCode(code), new Level(level)));
        return typed;
    }

    static AssessedResult aResult(Map<String, Integer> levels) {
        return new AssessedResult(new UUID(7, 1), new UUID(7, 2), Instant.EPOCH, "1", levels(levels), null);
    }

    static Goal aGoal(Map<String, Integer> required) {
        return new Goal(new GoalId("a-goal"), "1", "proposal", "Un objectif", "Un objectif.", levels(required));
    }

    static Need aNeed(Map<String, Integer> shown, Map<String, Integer> required) {
        return Need.between(aResult(shown), aGoal(required), RULES);
    }

    static OfferBuilder anOffer(String title) {
        return new OfferBuilder(title);
    }

    static final class OfferBuilder {
        private final String title;
        private final List<Target> targets = new ArrayList<>();
        private DeliveryMode mode = DeliveryMode.ON_SITE;
        private OfferKind kind = OfferKind.WORKSHOP;
        private int hours = 3;

        private OfferBuilder(String title) {
            this.title = title;
        }

        OfferBuilder raising(String competence, int from, int to) {
            targets.add(new Target(new CompetenceCode(competence), new Level(from), new Level(to)));
            return this;
        }

        OfferBuilder lasting(int hours) {
            this.hours = hours;
            return this;
        }

        OfferBuilder remote() {
            this.mode = DeliveryMode.REMOTE;
            return this;
        }

        OfferBuilder preparingCertification() {
            this.kind = OfferKind.CERTIFICATION_PREPARATION;
            return this;
        }

        Offer build() {
            UUID id = new UUID(0x7000L, title.hashCode() & 0xffffffffL);
            return new Offer(id, title, kind, "Un organisme", mode, hours, "Exemple", 0, "…", targets, "…", "…");
        }
    }
}
