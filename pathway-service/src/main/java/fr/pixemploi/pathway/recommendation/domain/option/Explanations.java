package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.catalogue.domain.Offer;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.recommendation.domain.need.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says in plain French why a step is there and why at this place. Short sentences, one idea each, no jargon. */
final class Explanations {
    private final Map<CompetenceCode, String> titles;
    private final Rules rules;

    Explanations(Map<CompetenceCode, String> titles, Rules rules) {
        this.titles = titles;
        this.rules = rules;
    }

    /** Which gap, why this offer, why in this order. */
    List<String> of(Route route, int index) {
        Move move = route.moves().get(index);
        List<String> reasons = new ArrayList<>();
        for (Move.Rise rise : move.rises()) {
            reasons.add("%s : le test montre le niveau %s, l'objectif demande le niveau %s."
                    .formatted(
                            name(rise.gap().competence()),
                            rise.gap().level(),
                            rise.gap().required()));
        }
        reasons.add(whyThisOffer(move));
        reasons.add(whyHere(route, index));
        return reasons;
    }

    private String whyThisOffer(Move move) {
        Offer offer = move.offer();
        String when = "%s, %s".formatted(hours(offer.hours()), place(offer));
        if (move.rises().size() == 1) {
            Move.Rise rise = move.rises().getFirst();
            return "Cette formation fait passer du niveau %s au niveau %s en %s."
                    .formatted(rise.before(), rise.after(), when);
        }
        return "Cette formation fait progresser %d compétences à la fois en %s."
                .formatted(move.rises().size(), when);
    }

    private String whyHere(Route route, int index) {
        Move move = route.moves().get(index);
        for (Move.Rise rise : move.rises()) {
            if (rise.builtOnEarlierStep()) {
                return "Elle vient après « %s » : il faut d'abord le niveau %s pour %s."
                        .formatted(
                                giver(route, index, rise),
                                rise.needs(),
                                name(rise.gap().competence()));
            }
        }
        if (move.servesFoundation(rules)) {
            return index == 0
                    ? "On commence par là : c'est une base pour toute la suite."
                    : "Elle vient tôt dans le parcours : c'est une base pour la suite.";
        }
        if (index == 0) return "On commence par là : c'est ici que l'écart est le plus grand.";
        Move before = route.moves().get(index - 1);
        if (before.servesFoundation(rules)) return "Elle vient une fois les bases en place.";
        return move.widestGap() < before.widestGap()
                ? "Elle vient ensuite : l'écart est plus petit que pour l'étape précédente."
                : "Elle peut se suivre dès que l'étape précédente est finie.";
    }

    /** Title of the earlier step that gave the level which this one asks for. */
    private static String giver(Route route, int index, Move.Rise rise) {
        return route.moves().subList(0, index).reversed().stream()
                .filter(earlier ->
                        earlier.rises().stream().anyMatch(other -> other.gap().equals(rise.gap())))
                .map(earlier -> earlier.offer().title())
                .findFirst()
                .orElseThrow();
    }

    /** Why a certification preparation: either all is reached, or the pathway leads there. */
    List<String> ofCertification(Offer preparation, boolean goalReached) {
        List<String> reasons = new ArrayList<>();
        if (goalReached) {
            reasons.add("Le test montre que tous les niveaux demandés par l'objectif sont atteints.");
            reasons.add("La certification permet de le prouver à un employeur.");
        } else {
            reasons.add("La certification permet de prouver à un employeur ce que le parcours a apporté.");
        }
        reasons.add("Cette préparation fait découvrir l'examen en %s, %s."
                .formatted(hours(preparation.hours()), place(preparation)));
        reasons.add(
                goalReached
                        ? "C'est la seule étape : aucune formation n'est nécessaire avant."
                        : "Elle vient en dernier : on se présente à l'examen une fois les formations suivies.");
        return reasons;
    }

    private String name(CompetenceCode code) {
        String title = titles.get(code);
        return title == null ? "Compétence " + code : "« " + title + " »";
    }

    private static String hours(int hours) {
        return hours == 1 ? "1 heure" : hours + " heures";
    }

    private static String place(Offer offer) {
        return switch (offer.mode()) {
            case ON_SITE -> "sur place (" + offer.town() + ")";
            case REMOTE -> "à distance";
            case HYBRID -> "en partie à distance, en partie sur place (" + offer.town() + ")";
        };
    }
}
