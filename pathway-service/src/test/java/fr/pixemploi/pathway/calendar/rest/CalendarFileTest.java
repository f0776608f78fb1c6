package fr.pixemploi.pathway.calendar.rest;

import static fr.pixemploi.pathway.pathway.domain.APathway.BEGUN;
import static fr.pixemploi.pathway.pathway.domain.APathway.MONDAY;
import static fr.pixemploi.pathway.pathway.domain.APathway.aPathway;
import static fr.pixemploi.pathway.pathway.domain.APathway.step;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import fr.pixemploi.pathway.calendar.domain.CalendarEntry;
import fr.pixemploi.pathway.pathway.domain.APathway;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.step.Enrolment;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import fr.pixemploi.pathway.recommendation.domain.offered.Timing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What another library reads in the file. */
class CalendarFileTest {
    private static String file(Pathway pathway) {
        return CalendarFile.of(CalendarEntry.of(pathway));
    }

    private static ICalendar read(Pathway pathway) {
        ICalendar calendar = Biweekly.parse(file(pathway)).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        return calendar;
    }

    private static List<String> states(Pathway pathway) {
        return read(pathway).getEvents().stream()
                .map(event -> event.getStatus().getValue())
                .toList();
    }

    private static Pathway twoSteps() {
        return aPathway()
                .with("Mails ; dossiers, \"fichiers\"\nà l'aise \uD83D\uDCE7", "2026-12-07", "2026-12-11", 12)
                .withFree("Un rendez-vous", "2026-12-14", "2026-12-14", 1)
                .build();
    }

    @Test
    void aStepIsItsWholeDaysWithItsPlaceAndWhoseItIs() {
        ICalendar calendar = read(twoSteps());
        assertThat(file(twoSteps())).contains("REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        assertThat(calendar.getNames().getFirst().getValue()).isEqualTo("Mon parcours");
        VEvent event = calendar.getEvents().getFirst();
        assertThat(event.getUid().getValue()).isEqualTo(step(1) + "@pix-emploi");
        assertThat(event.getSummary().getValue()).isEqualTo("Mails ; dossiers, \"fichiers\"\nà l'aise \uD83D\uDCE7");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();

        assertThat(file(twoSteps())).contains("DTSTART;VALUE=DATE:20261207", "DTEND;VALUE=DATE:20261212");
        assertThat(event.getLocation().getValue()).isEqualTo("Exempleville");
        assertThat(event.getDescription().getValue()).startsWith("Association d'Exemple\n12 heures en tout.");
        assertThat(event.getTransparency().isTransparent()).isTrue();
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(MONDAY.at());
    }

    @Test
    void anAddressIsToBeAskedUnlessItIsTold() {
        APathway pathway = aPathway().with("Mails", "2026-12-07", "2026-12-11", 12);
        VEvent asked = read(pathway.build()).getEvents().getFirst();
        assertThat(asked.getDescription().getValue()).endsWith("Demandez l'adresse, les jours et les heures.");
        VEvent told = read(pathway.at("3 rue de l'Exemple, 03000 Exempleville").build())
                .getEvents()
                .getFirst();
        assertThat(told.getLocation().getValue()).isEqualTo("3 rue de l'Exemple, 03000 Exempleville");
        assertThat(told.getDescription().getValue()).endsWith("en tout.\nDemandez les jours et les heures.");
    }

    @Test
    void aStepThatAnAdviserAddedHasNoPlaceAndOneDay() {
        VEvent event = read(twoSteps()).getEvents().get(1);
        assertThat(event.getLocation()).isNull();
        assertThat(event.getDescription().getValue()).isEqualTo("1 heure en tout.");
        assertThat(file(twoSteps())).contains("DTSTART;VALUE=DATE:20261214", "DTEND;VALUE=DATE:20261215");
    }

    @Test
    void nothingOfAResultIsTold() {
        assertThat(file(twoSteps())).doesNotContain("niveau");
    }

    @Test
    void theSameStepKeepsItsNameWhileItsNumberRises() {
        Pathway pathway = twoSteps();
        Pathway enrolled =
                pathway.enrol(step(1), Enrolment.ENROLLED, false, MONDAY).pathway();
        VEvent before = read(pathway).getEvents().getFirst();
        VEvent after = read(enrolled).getEvents().getFirst();
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(before.getSequence().getValue()).isEqualTo(1);
        assertThat(after.getSequence().getValue()).isEqualTo(2);
    }

    @Test
    void whatIsSureIsConfirmedAndWhatIsGoneIsCancelled() {
        Pathway pathway = twoSteps();
        assertThat(states(pathway)).containsExactly("TENTATIVE", "TENTATIVE");
        pathway = pathway.enrol(step(1), Enrolment.ENROLLED, false, MONDAY).pathway();
        assertThat(states(pathway)).containsExactly("CONFIRMED", "TENTATIVE");
        assertThat(states(pathway.cancel(step(1), MONDAY).pathway())).containsExactly("CANCELLED", "TENTATIVE");
        assertThat(states(
                        pathway.enrol(step(2), Enrolment.REFUSED, false, MONDAY).pathway()))
                .containsExactly("CONFIRMED", "CANCELLED");
        assertThat(states(pathway.abandon(PartingReason.DATES, MONDAY).pathway()))
                .containsExactly("CANCELLED", "CANCELLED");
    }

    @Test
    void whoWaitsForAPlaceReadsSo() {
        Pathway waiting =
                twoSteps().enrol(step(1), Enrolment.WAITING, false, MONDAY).pathway();
        assertThat(states(waiting).getFirst()).isEqualTo("TENTATIVE");
        assertThat(read(waiting).getEvents().getFirst().getDescription().getValue())
                .contains("Vous êtes sur la liste d'attente.");
        assertThat(file(twoSteps())).doesNotContain("attente");
    }

    @Test
    void whatHasNoDayOfItsOwnIsInNoCalendar() {
        Pathway pathway = aPathway()
                .with("Mails", "2026-12-07", "2026-12-11", 12)
                .with("Fichiers", Timing.ANY_TIME, "2026-12-07", "2026-12-13", 3)
                .with("Tableur", Timing.SELF_PACED, "2026-12-07", "2026-12-13", 3)
                .with("Photos", Timing.UNSAID, "2026-12-07", "2026-12-13", 3)
                .build();
        assertThat(read(pathway).getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("Mails");
    }

    @Test
    void whatIsDoneIsInNoCalendarAnyMore() {
        assertThat(read(twoSteps().complete(step(1), BEGUN).pathway()).getEvents())
                .hasSize(1);
    }
}
