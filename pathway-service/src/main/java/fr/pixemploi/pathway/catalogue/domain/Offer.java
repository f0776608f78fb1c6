package fr.pixemploi.pathway.catalogue.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import java.util.List;
import java.util.UUID;

/**
 * A training that a person can follow.
 *
 * @param body who gives it
 * @param hours how long it takes in all
 * @param town where its on-site part is, or where the body sits
 * @param costEuros what the person pays
 * @param targets which competences it raises, from which level to which; empty for a certification preparation
 * @param accessible how it is made accessible, in plain French
 * @param prerequisites what one needs beyond levels, in plain French
 */
public record Offer(
        UUID id,
        String title,
        OfferKind kind,
        String body,
        DeliveryMode mode,
        int hours,
        String town,
        int costEuros,
        String description,
        List<Target> targets,
        String accessible,
        String prerequisites) {
    public Offer {
        if (hours < 1) throw new IllegalArgumentException("an offer lasts an hour at least: " + title);
        if (costEuros < 0) throw new IllegalArgumentException("an offer costs nothing or something: " + title);
        targets = List.copyOf(targets);
        if (targets.isEmpty() != (kind == OfferKind.CERTIFICATION_PREPARATION)) {
            throw new IllegalArgumentException(
                    "a training has targets, a certification preparation has none: " + title);
        }
    }

    public boolean targets(CompetenceCode competence) {
        return targets.stream().anyMatch(target -> target.competence().equals(competence));
    }
}
