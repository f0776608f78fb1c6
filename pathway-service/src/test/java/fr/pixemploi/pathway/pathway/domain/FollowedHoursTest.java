package fr.pixemploi.pathway.pathway.domain;

import static fr.pixemploi.pathway.pathway.domain.APathway.BEGUN;
import static fr.pixemploi.pathway.pathway.domain.APathway.MONDAY;
import static fr.pixemploi.pathway.pathway.domain.APathway.aPathway;
import static fr.pixemploi.pathway.pathway.domain.APathway.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.pathway.engagement.domain.AskedHours;
import fr.pixemploi.pathway.engagement.domain.Engagement;
import fr.pixemploi.pathway.engagement.domain.Week;
import fr.pixemploi.pathway.pathway.domain.step.Enrolment;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowedHoursTest {
    private static final List<AskedHours> ASKED = List.of(new AskedHours(15, LocalDate.parse("2026-12-14"), null));

    private static List<Week> weeks(Pathway pathway) {
        return Week.of(FollowedHours.of(pathway), pathway.engagement(), ASKED);
    }

    private static List<Integer> hours(Pathway pathway) {
        return weeks(pathway).stream().map(Week::hours).toList();
    }

    private static List<Integer> asked(Pathway pathway) {
        return weeks(pathway).stream().map(Week::asked).toList();
    }

    @Test
    void hoursAreSpreadEvenlyOverTheDaysOfAStepAndAddUp() {
        // Wednesday to the Tuesday in two weeks: five, seven and two days.
        Pathway pathway =
                aPathway().with("Mails", "2026-12-09", "2026-12-22", 10).build();
        assertThat(weeks(pathway))
                .extracting(Week::monday)
                .extracting(LocalDate::toString)
                .containsExactly("2026-12-07", "2026-12-14", "2026-12-21");
        assertThat(hours(pathway)).containsExactly(4, 5, 1);
    }

    @Test
    void stepsOfTheSameWeekAddUp() {
        assertThat(hours(aPathway()
                        .with("Mails", "2026-12-07", "2026-12-08", 3)
                        .with("Fichiers", "2026-12-10", "2026-12-10", 4)
                        .build()))
                .containsExactly(7);
    }

    @Test
    void whatIsDoneCountsAsAttendedAndWhatEndedDoesNot() {
        Pathway pathway = aPathway()
                .with("Mails", "2026-12-07", "2026-12-08", 8)
                .with("Fichiers", "2026-12-14", "2026-12-15", 4)
                .with("Tableur", "2026-12-21", "2026-12-22", 5)
                .build();
        pathway = pathway.attend(step(1), 6, MONDAY)
                .pathway()
                .complete(step(1), BEGUN)
                .pathway();
        pathway = pathway.leave(step(2), PartingReason.DATES, MONDAY).pathway();
        pathway = pathway.enrol(step(3), Enrolment.REFUSED, false, MONDAY).pathway();
        assertThat(hours(pathway)).containsExactly(6);
    }

    @Test
    void ofAPathwayThatIsOverOnlyWhatIsDoneCounts() {
        Pathway pathway = aPathway()
                .with("Mails", "2026-12-07", "2026-12-08", 8)
                .with("Fichiers", "2026-12-14", "2026-12-15", 4)
                .build();
        pathway = pathway.complete(step(1), BEGUN).pathway();
        assertThat(hours(pathway.abandon(PartingReason.FOUND_WORK, MONDAY).pathway()))
                .containsExactly(8);
    }

    @Test
    void tellsWhatIsAskedInEachWeekUnlessTheReferentAgreedOtherwise() {
        Pathway pathway =
                aPathway().with("Mails", "2026-12-07", "2026-12-15", 8).build();
        assertThat(asked(pathway)).containsExactly(null, 15);
        assertThat(asked(pathway.engage(new Engagement.Adapted(6), MONDAY.at())))
                .containsExactly(6, 6);
        assertThat(asked(pathway.engage(new Engagement.Waived(), MONDAY.at()))).containsExactly(null, null);
    }

    @Test
    void agreeingAgainChangesNothingAndOnWhatIsOverNothingIsAgreed() {
        Pathway agreed = aPathway()
                .with("Mails", "2026-12-07", "2026-12-08", 8)
                .build()
                .engage(new Engagement.Waived(), MONDAY.at());
        assertThat(agreed.version()).isEqualTo(2);
        assertThat(agreed.engage(new Engagement.Waived(), MONDAY.at())).isSameAs(agreed);
        assertThat(agreed.accept(MONDAY).pathway().engagement()).isEqualTo(new Engagement.Waived());
        Pathway over = agreed.decline(PartingReason.DATES, MONDAY).pathway();
        assertThatThrownBy(() -> over.engage(Engagement.USUAL, MONDAY.at())).isInstanceOf(PathwayRefusal.Over.class);
    }

    @Test
    void adaptedHoursFitAWeekOfWork() {
        assertThatThrownBy(() -> new Engagement.Adapted(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Engagement.Adapted(36)).isInstanceOf(IllegalArgumentException.class);
    }
}
