package fr.pixemploi.profile.caseload.rest.call;

import fr.pixemploi.kit.document.StandalonePage;
import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.PathwayProgress;
import fr.pixemploi.profile.caseload.domain.SharedResult;
import fr.pixemploi.profile.caseload.domain.call.InterviewSheet;
import fr.pixemploi.profile.competence.domain.Comparison;
import fr.pixemploi.profile.competence.domain.CompetenceScore;
import fr.pixemploi.profile.competence.domain.Result;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The sheet of an interview as an HTML page that stands by itself, one page in print: no script, nothing loaded from anywhere. In French. */
final class SheetPage {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.FRENCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'à' H 'h' mm", Locale.FRENCH);

    private SheetPage() {}

    static String html(InterviewSheet sheet) {
        StandalonePage page = new StandalonePage("fr", "Fiche d'entretien", SheetFiles.STYLE);
        Element main = page.main();
        head(main, sheet);
        Result newest = sheet.newest();
        if (newest == null)
            section(main, "Résultat").appendElement("p").text("Aucun résultat n'est partagé avec votre structure.");
        else {
            changes(main, sheet);
            subjects(main, sheet);
        }
        options(main, sheet);
        if (newest != null) result(main, sheet, newest);
        return page.html();
    }

    private static void head(Element main, InterviewSheet sheet) {
        CaseloadEntry entry = sheet.entry();
        main.appendElement("h1").text("Fiche d'entretien");
        String name = Stream.of(entry.firstName(), entry.lastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String called = entry.externalId();
        main.appendElement("p").addClass("name").text(called == null ? name : name + " (" + called + ")");
        Instant interview = entry.interviewAt();
        if (interview != null)
            main.appendElement("p").text("Entretien : " + MOMENT.format(interview.atZone(sheet.zone())));
        main.appendElement("p")
                .addClass("note")
                .text(
                        "Cette fiche montre ce que la personne partage avec votre structure. La personne sait que vous l'avez consultée.");
    }

    private static void changes(Element main, InterviewSheet sheet) {
        Element section = section(main, "Ce qui a changé");
        Comparison change = sheet.change();
        if (change == null) {
            section.appendElement("p")
                    .text(
                            "Un seul résultat est partagé, ou les autres sont mesurés sur une autre échelle : rien à comparer.");
            return;
        }
        if (change.lines().isEmpty()) {
            section.appendElement("p").text("Les deux tests n'ont pas mesuré les mêmes compétences.");
            return;
        }
        String since = day(change.earlier().completedAt(), sheet.zone());
        if (sheet.changes().isEmpty()) {
            section.appendElement("p").text("Aucun niveau n'a changé depuis le " + since + ".");
            return;
        }
        section.appendElement("p").text("Depuis le " + since + " :");
        Element list = section.appendElement("ul");
        for (Comparison.Line line : sheet.changes())
            list.appendElement("li")
                    .text(SheetFiles.title(line.later().code()) + " : niveau "
                            + line.earlier().level() + ", puis niveau "
                            + line.later().level()
                            + (line.beyondChance()
                                    ? " (un vrai changement, sans doute)."
                                    : " (peut-être pas un vrai changement)."));
    }

    private static void subjects(Element main, InterviewSheet sheet) {
        if (sheet.subjects().isEmpty()) return;
        Element section = section(main, "Trois sujets pour l'entretien");
        section.appendElement("p").text("Les compétences mesurées au niveau le plus bas.");
        Element list = section.appendElement("ul");
        for (CompetenceScore score : sheet.subjects())
            list.appendElement("li").text(SheetFiles.title(score.code()) + " : niveau " + score.level());
    }

    private static String of(PathwayProgress pathway) {
        return switch (pathway.status()) {
            case "proposed" -> "Un parcours est proposé : demander ce que la personne en pense.";
            case "accepted" -> "Parcours accepté : aucune étape n'est encore faite.";
            case "to-remake" -> "Une étape du parcours manque : refaire le parcours.";
            case "completed" -> "Parcours terminé : proposer un nouveau test pour mesurer les progrès.";
            case "declined" -> "La personne a refusé le parcours : en chercher un autre avec elle.";
            case "abandoned" -> "Parcours abandonné : en parler, et en proposer un autre si la personne le veut.";
            default ->
                "Parcours en cours : " + pathway.stepsDone()
                        + (pathway.stepsDone() > 1 ? " étapes faites sur " : " étape faite sur ") + pathway.stepsTotal()
                        + ".";
        };
    }

    private static void options(Element main, InterviewSheet sheet) {
        CaseloadEntry entry = sheet.entry();
        Element list = section(main, "Pistes").appendElement("ul");
        PathwayProgress pathway = entry.pathway();
        SharedResult shared = entry.lastResult();
        Instant until = entry.sharedUntil();
        if (pathway == null) list.appendElement("li").text("Aucun parcours n'est prescrit : en proposer un.");
        else list.appendElement("li").text(of(pathway));
        if (entry.certificate() != null) list.appendElement("li").text("Certification obtenue.");
        else if (shared != null && shared.canRegister())
            list.appendElement("li")
                    .text(
                            shared.isReady()
                                    ? "La personne peut s'inscrire à la certification et y semble prête."
                                    : "La personne peut s'inscrire à la certification ; s'y préparer reste utile.");
        if (until == null) list.appendElement("li").text("Demander si la personne souhaite partager un résultat.");
        else list.appendElement("li").text("Partage jusqu'au " + day(until, sheet.zone()) + ".");
    }

    private static void result(Element main, InterviewSheet sheet, Result newest) {
        Element section = section(main, "Résultat partagé");
        section.appendElement("p")
                .text("Test du " + day(newest.completedAt(), sheet.zone()) + ", campagne " + newest.campaignCode()
                        + " : " + newest.totalPix() + " pix.");
        Element table = section.appendElement("table");
        Element heads = table.appendElement("thead").appendElement("tr");
        heads.appendElement("th").attr("scope", "col").text("Compétence");
        heads.appendElement("th").attr("scope", "col").text("Niveau");
        Element body = table.appendElement("tbody");
        for (CompetenceScore score : newest.competences()) {
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(SheetFiles.title(score.code()));
            row.appendElement("td").text(String.valueOf(score.level()));
        }
    }

    private static Element section(Element main, String title) {
        Element section = main.appendElement("section");
        section.appendElement("h2").text(title);
        return section;
    }

    private static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }
}
