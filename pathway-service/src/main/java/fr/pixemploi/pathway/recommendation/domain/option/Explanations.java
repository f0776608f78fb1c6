package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.PlanStep;
import fr.pixemploi.pathway.plan.domain.filter.Check;
import fr.pixemploi.pathway.plan.domain.filter.Passing;
import fr.pixemploi.pathway.plan.domain.problem.Dates;
import fr.pixemploi.pathway.plan.domain.problem.Session;
import fr.pixemploi.pathway.recommendation.domain.need.Gap;
import fr.pixemploi.pathway.recommendation.domain.need.Need;
import fr.pixemploi.pathway.recommendation.domain.offered.Offered;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says why a step is there, when and where it is, and what it costs: plainly, and in easy French. */
final class Explanations {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final int TENTH = 1_000;
    private static final int LEAST_MINUTES = 5;
    private static final Said FREE = new Said("Elle ne coûte rien à la personne.", "C'est gratuit.");

    private final Map<CompetenceCode, String> titles;
    private final Need need;

    Explanations(Map<CompetenceCode, String> titles, Need need) {
        this.titles = titles;
        this.need = need;
    }

    List<Said> of(Offered offered, PlanStep step, @Nullable String afterTitle) {
        List<Said> reasons = new ArrayList<>();
        step.rises().forEach((competence, rise) -> reasons.add(rise(competence, rise)));
        reasons.add(when(offered, step.dates()));
        reasons.add(where(offered));
        if (step.offered() != null) reasons.add(price(step.offered()));
        if (afterTitle != null)
            reasons.add(new Said(
                    "Elle vient après « %s », qui donne le niveau qu'il faut pour la suivre.".formatted(afterTitle),
                    "Faites d'abord « %s ».".formatted(afterTitle)));
        return reasons;
    }

    /** For those who lack nothing any more. */
    List<Said> ofCertification(Offered preparation) {
        return List.of(
                new Said(
                        "Le test montre que tous les niveaux demandés par l'objectif sont atteints.",
                        "Vous avez atteint le but."),
                new Said(
                        "Une certification permet de le prouver à un employeur : cette formation y prépare.",
                        "Une certification le montre à un employeur."),
                when(preparation, preparation.session().dates()),
                where(preparation),
                price(
                        preparation.session().cost().cents(),
                        preparation.session().cost().cpf()));
    }

    /** What is written of what must be arranged: that it is, and words of the source as they stand. */
    static List<Said> access(Offered offered) {
        List<Said> written = new ArrayList<>();
        if (offered.needsMet())
            written.add(new Said(
                    "Qui la propose écrit que le besoin d'aménagement de la personne est couvert.",
                    "Ce cours peut s'adapter à votre besoin."));
        String words = offered.access();
        if (words != null)
            written.add(new Said(
                    "L'organisme écrit sur l'accès des personnes handicapées : « %s »".formatted(words),
                    "L'organisme écrit : « %s »".formatted(words)));
        return written;
    }

    private Said rise(CompetenceCode competence, PlanStep.Attainment rise) {
        Gap gap = need.gaps().stream()
                .filter(each -> each.competence().equals(competence))
                .findFirst()
                .orElse(null);
        String then =
                "après cette étape, il y a %s que le niveau demandé soit atteint".formatted(chances(rise.after()));
        String name = name(competence);
        return new Said(
                gap == null
                        ? "%s : le test montre le niveau demandé, sans certitude ; %s.".formatted(name, then)
                        : "%s : le test montre le niveau %s, l'objectif demande le niveau %s ; %s."
                                .formatted(name, gap.level(), gap.required(), then),
                "Vous apprenez : %s.".formatted(name));
    }

    private static String chances(int tenThousandths) {
        int tenths = Math.round((float) tenThousandths / TENTH);
        if (tenths < 1) return "moins d'une chance sur 10";
        if (tenths > 9) return "plus de 9 chances sur 10";
        return tenths == 1 ? "1 chance sur 10" : tenths + " chances sur 10";
    }

    private static Said when(Offered offered, Dates dates) {
        return new Said("Elle " + whenPlain(offered, dates), "Cela " + whenEasy(offered, dates));
    }

    private static String whenPlain(Offered offered, Dates dates) {
        Set<Offered.Unsaid> unsaid = offered.unsaid();
        String lasts = unsaid.contains(Offered.Unsaid.HOURS)
                ? "a une durée qui n'est pas connue"
                : "dure " + hours(dates.hours());
        if (unsaid.contains(Offered.Unsaid.DATES)) return lasts + ". Ses dates exactes ne sont pas connues.";
        if (dates.selfPaced())
            return lasts + ", au rythme de la personne, à partir du %s.".formatted(day(dates.start()));
        if (unsaid.contains(Offered.Unsaid.ANY_TIME))
            return lasts + ". On peut la commencer à tout moment, par exemple le %s.".formatted(day(dates.start()));
        if (dates.start().equals(dates.end())) return lasts + ", le %s.".formatted(day(dates.start()));
        return lasts + ", du %s au %s.".formatted(day(dates.start()), day(dates.end()));
    }

    private static String whenEasy(Offered offered, Dates dates) {
        Set<Offered.Unsaid> unsaid = offered.unsaid();
        String lasts = unsaid.contains(Offered.Unsaid.HOURS)
                ? "dure un moment. Demandez combien de temps. "
                : "dure %s. ".formatted(hours(dates.hours()));
        if (unsaid.contains(Offered.Unsaid.DATES)) return lasts + "Demandez les dates.";
        if (dates.selfPaced()) return lasts + "Vous choisissez quand.";
        if (unsaid.contains(Offered.Unsaid.ANY_TIME)) return lasts + "Demandez quel jour venir.";
        return lasts + "Cela commence le %s.".formatted(day(dates.start()));
    }

    private static Said where(Offered offered) {
        Session session = offered.session();
        if (offered.unsaid().contains(Offered.Unsaid.MODE))
            return new Said("On ne sait pas si elle se passe sur place ou à distance.", "Demandez où c'est.");
        if (session.mode() == DeliveryMode.REMOTE)
            return new Said("Elle se suit à distance.", "C'est à distance, sur internet.");
        String part = session.mode() == DeliveryMode.HYBRID ? "en partie à distance, en partie " : "";
        // The name of the town as it stands: "à Le Havre" is no French.
        String town = offered.town() == null ? "" : " (%s)".formatted(offered.town());
        Integer minutes = offered.toldMinutes();
        String travel = minutes == null ? "" : ", à %s en voiture de chez la personne".formatted(minutes(minutes));
        String easy = offered.town() == null ? "Demandez où c'est." : "Le lieu : %s.".formatted(offered.town());
        return new Said(
                "Elle se passe %ssur place%s%s.".formatted(part, town, travel),
                minutes == null ? easy : easy + " C'est à %s en voiture.".formatted(minutes(minutes)));
    }

    private static String minutes(int minutes) {
        return minutes < LEAST_MINUTES
                ? "moins de %d minutes".formatted(LEAST_MINUTES)
                : "environ %d minutes".formatted(minutes);
    }

    private static Said price(Passing passing) {
        boolean funded = passing.checks().contains(Check.FUNDING);
        Integer cents = passing.session().cost().cents();
        if (passing.share().known() && passing.share().free())
            return funded
                    ? new Said(
                            "Une aide peut la payer : son accord est à demander.", "Une aide peut payer. Demandez-la.")
                    : FREE;
        if (funded && cents != null)
            return new Said(
                    "Une aide peut peut-être la payer ; sans elle, elle coûte %s.".formatted(euros(cents)),
                    "Une aide peut payer. Sans aide, cela coûte %s.".formatted(euros(cents)));
        return price(
                passing.share().known() ? Integer.valueOf(passing.share().cents()) : null,
                passing.share().cpf());
    }

    private static Said price(@Nullable Integer cents, boolean cpf) {
        if (cents == null) return new Said("Son prix n'est pas connu.", "Le prix n'est pas connu.");
        if (cents == 0) return FREE;
        return new Said(
                "Elle coûte %s%s.".formatted(euros(cents), cpf ? ", que le CPF peut payer" : ""),
                "Cela coûte %s.%s".formatted(euros(cents), cpf ? " Votre CPF peut payer." : ""));
    }

    private String name(CompetenceCode code) {
        String title = titles.get(code);
        return title == null ? "Compétence " + code : "« " + title + " »";
    }

    private static String hours(int hours) {
        return hours == 1 ? "1 heure" : hours + " heures";
    }

    private static String euros(int cents) {
        return cents % 100 == 0 ? cents / 100 + " €" : "%d,%02d €".formatted(cents / 100, cents % 100);
    }

    private static String day(LocalDate day) {
        String said = DAY.format(day);
        return day.getDayOfMonth() == 1 ? "1er" + said.substring(1) : said;
    }
}
