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
import org.jspecify.annotations.Nullable;

/** Says why a step is there, when and where it is, and what it costs: plainly, and in easy French. */
final class Explanations {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final int TENTH = 1_000;

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
                        "La certification permet de le prouver à un employeur.",
                        "Un certificat le montre à un employeur."),
                when(preparation, preparation.session().dates()),
                where(preparation));
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
        String hours = hours(dates.hours());
        if (offered.unsaid().contains(Offered.Unsaid.DATES))
            return new Said(
                    "Elle dure %s. Ses dates exactes ne sont pas connues.".formatted(hours),
                    "Cela dure %s. Demandez les dates.".formatted(hours));
        if (dates.selfPaced())
            return new Said(
                    "Elle demande %s, quand la personne veut, à partir du %s.".formatted(hours, day(dates.start())),
                    "Cela prend %s. Vous choisissez quand.".formatted(hours));
        String span = dates.start().equals(dates.end())
                ? "le " + day(dates.start())
                : "du %s au %s".formatted(day(dates.start()), day(dates.end()));
        return new Said(
                "Elle dure %s, %s.".formatted(hours, span),
                "Cela dure %s. Cela commence le %s.".formatted(hours, day(dates.start())));
    }

    private static Said where(Offered offered) {
        Session session = offered.session();
        if (offered.unsaid().contains(Offered.Unsaid.MODE))
            return new Said("On ne sait pas si elle se passe sur place ou à distance.", "Demandez où c'est.");
        if (session.mode() == DeliveryMode.REMOTE)
            return new Said("Elle se suit à distance.", "Vous restez chez vous.");
        String town = offered.town() == null ? "sur place" : "à " + offered.town();
        String travel = offered.toldMinutes() == null
                ? ""
                : ", à environ %d minutes de chez la personne".formatted(offered.toldMinutes());
        String part = session.mode() == DeliveryMode.HYBRID ? "en partie à distance, en partie " : "";
        return new Said(
                "Elle se passe %s%s%s.".formatted(part, town, travel),
                offered.toldMinutes() == null
                        ? "C'est %s.".formatted(town)
                        : "C'est %s. Il faut environ %d minutes.".formatted(town, offered.toldMinutes()));
    }

    private static Said price(Passing passing) {
        if (!passing.share().known()) return new Said("Son prix n'est pas connu.", "Le prix n'est pas connu.");
        if (passing.share().free())
            return passing.checks().contains(Check.FUNDING)
                    ? new Said(
                            "Une aide peut la payer : son accord est à demander.", "Une aide peut payer. Demandez-la.")
                    : new Said("Elle ne coûte rien à la personne.", "C'est gratuit.");
        String euros = euros(passing.share().cents());
        return new Said(
                "Elle coûte %s%s.".formatted(euros, passing.share().cpf() ? ", que le CPF peut payer" : ""),
                "Cela coûte %s.".formatted(euros));
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
        return DAY.format(day);
    }
}
