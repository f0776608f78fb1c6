package fr.pixemploi.pathway.pathway.rest.page;

import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.step.PathwayStep;
import fr.pixemploi.pathway.pathway.domain.step.StepStatus;
import fr.pixemploi.pathway.recommendation.domain.offered.Timing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a pathway's document says in easy French: short sentences, one idea each. */
final class EasyWords {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter OF_MONTH_AND_YEAR = DateTimeFormatter.ofPattern(" MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter OF_MONTH = DateTimeFormatter.ofPattern(" MMMM", Locale.FRENCH);

    private EasyWords() {}

    /** What was said yes or no to, and how far the person is. */
    static List<String> of(Pathway pathway) {
        List<String> sentences = new ArrayList<>();
        Instant at = pathway.decision().at();
        sentences.add(
                switch (pathway.decision().kind()) {
                    case PROPOSED -> "C'est une proposition. Vous pouvez dire oui ou non.";
                    case ACCEPTED -> "Vous avez dit oui%s.".formatted(on(at));
                    case DECLINED -> "Vous avez dit non%s.".formatted(on(at));
                    case ABANDONED -> "Vous avez arrêté ce parcours%s.".formatted(on(at));
                    case REPLACED -> "Un autre parcours remplace celui-ci.";
                });
        switch (pathway.status()) {
            case TO_REMAKE -> sentences.add("Une étape ne va plus. La personne qui vous suit cherche autre chose.");
            case COMPLETED -> sentences.add("Tout est fait.");
            case PROPOSED, ACCEPTED, IN_PROGRESS ->
                sentences.add("Cela fait %s en tout.".formatted(hours(pathway.totalHours())));
            case DECLINED, ABANDONED, REPLACED -> {}
        }
        return sentences;
    }

    private static String on(@Nullable Instant at) {
        return at == null ? "" : " le " + day(LocalDate.ofInstant(at, ZONE));
    }

    static String when(PathwayStep step) {
        return "%s. %s en tout.".formatted(dates(step), hours(step.hours()));
    }

    private static String dates(PathwayStep step) {
        return switch (step.offered() == null ? Timing.DATED : step.offered().timing()) {
            case DATED -> between(step);
            case ANY_TIME -> "Vous pouvez commencer à tout moment. Demandez quel jour venir";
            case SELF_PACED -> "Vous choisissez quand";
            case UNSAID -> "Demandez les dates";
        };
    }

    private static String between(PathwayStep step) {
        return step.startsOn().equals(step.endsOn())
                ? "Le " + day(step.startsOn())
                : "Du %s au %s".formatted(first(step), day(step.endsOn()));
    }

    /** Its first day, without what is also said of the last. */
    private static String first(PathwayStep step) {
        LocalDate first = step.startsOn();
        LocalDate last = step.endsOn();
        if (first.getYear() != last.getYear()) return day(first);
        return first.getMonth() == last.getMonth() ? number(first) : number(first) + OF_MONTH.format(first);
    }

    /** Where, and with whom; empty for a step that an adviser added. */
    static List<String> where(PathwayStep step) {
        PathwayStep.Offered offered = step.offered();
        if (offered == null) return List.of();
        List<String> sentences = new ArrayList<>();
        // The name of the town as it stands: "à Le Havre" is no French.
        if (offered.town() != null) sentences.add("Le lieu : %s.".formatted(offered.town()));
        sentences.add(("remote".equals(offered.mode()) && offered.town() == null ? "À distance, avec %s." : "Avec %s.")
                .formatted(offered.body()));
        if (offered.address() != null) sentences.add("Adresse : %s.".formatted(offered.address()));
        return sentences;
    }

    /** Of what nobody told of these. */
    static String toAsk(List<PathwayStep.Offered> open) {
        return open.stream().allMatch(step -> step.address() != null || "remote".equals(step.mode()))
                ? "Demandez à chaque fois : les jours et les heures."
                : "Demandez à chaque fois : l'adresse, les jours et les heures.";
    }

    /** Empty when there is nothing to ask for or to have. */
    static Optional<String> state(Pathway pathway, PathwayStep step) {
        StepStatus status = step.following().status();
        // Of a pathway that is over only what is done or ended before.
        if (!pathway.decision().open() && step.following().open()) return Optional.empty();
        return switch (status) {
            case PLANNED -> takesPlace(step) ? Optional.of("Il faut encore demander une place.") : Optional.empty();
            case ENROLLED -> Optional.of("Vous avez une place.");
            case WAITING -> Optional.of("Vous êtes sur la liste d'attente.");
            case REFUSED -> Optional.of("Il n'y a pas de place pour vous.");
            case COMPLETED -> Optional.of("C'est fait.");
            case LEFT -> Optional.of("Vous avez arrêté.");
            case CANCELLED -> Optional.of("Cela n'a pas lieu.");
            case REPLACED -> Optional.of("Autre chose la remplace.");
        };
    }

    /** Of what an adviser added nobody knows. */
    private static boolean takesPlace(PathwayStep step) {
        return step.offered() != null && step.offered().timing() != Timing.SELF_PACED;
    }

    private static String hours(int hours) {
        return hours == 1 ? "1 heure" : hours + " heures";
    }

    private static String day(LocalDate day) {
        return number(day) + OF_MONTH_AND_YEAR.format(day);
    }

    private static String number(LocalDate day) {
        return day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
    }
}
