package fr.pixemploi.profile.group.domain.measure;

import static fr.pixemploi.profile.competence.domain.AResult.CRCN;
import static fr.pixemploi.profile.competence.domain.AResult.RULES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.profile.competence.domain.AResult;
import fr.pixemploi.profile.competence.domain.BeforeAndAfter;
import fr.pixemploi.profile.competence.domain.BeforeAndAfter.WhyNotCompared;
import fr.pixemploi.profile.competence.domain.CompetenceProfile;
import fr.pixemploi.profile.competence.domain.Result;
import fr.pixemploi.profile.competence.domain.fold.Change;
import fr.pixemploi.profile.competence.domain.framework.StructureFramework;
import fr.pixemploi.profile.group.domain.Group;
import fr.pixemploi.profile.group.domain.GroupKind;
import fr.pixemploi.profile.group.domain.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A group in figures: of those who share alone, each version of the framework apart, and what is more than chance. */
class MeasuresTest {
    private static final Instant WORKSHOP = Instant.parse("2026-03-10T12:00:00Z");
    private static final Group GROUP = new Group(
            new UUID(9, 9),
            new UUID(8, 8),
            GroupKind.WORKSHOP,
            "Atelier",
            LocalDate.parse("2026-03-10"),
            null,
            List.of("nadia"),
            1);

    private static Member member(int number) {
        return new Member(
                new UUID(7, number), "Léa", "Exemple", null, null, null, new Member.Progress(true, false, false));
    }

    private static CompetenceProfile profile(Result... results) {
        return CompetenceProfile.of(AResult.PERSON, List.of(results), List.of(CRCN), RULES);
    }

    private static GroupChanges.Line change(int number, double before, double after) {
        return line(
                number,
                AResult.of(1, "2026-02-01").with("1.1", before, 0.5).made(),
                AResult.of(2, "2026-04-01").with("1.1", after, 0.5).made());
    }

    private static GroupChanges.Line line(int number, Result... seen) {
        return new GroupChanges.Line(member(number), BeforeAndAfter.of(List.of(seen), WORKSHOP, RULES));
    }

    /** A member who was measured so often, and rose in one competence by so many standard deviations of the difference. */
    private static GroupChanges.Line risen(int number, int competences, double standardDeviations) {
        AResult before = AResult.of(1, "2026-02-01");
        AResult after = AResult.of(2, "2026-04-01");
        // Evidence of one measure: variance 1/3, and the posterior moves by three quarters of it.
        double rise = standardDeviations * Math.sqrt(2.0 / 3) * 0.75;
        for (int i = 1; i <= competences; i++) {
            before = before.with("1." + i, 0, 0.5);
            after = after.with("1." + i, i == 1 ? rise : 0, 0.5);
        }
        return line(number, before.made(), after.made());
    }

    @Test
    void figuresAreOfThoseWhoShareAndOfOneVersionEach() {
        GroupResults found = GroupResults.of(
                GROUP,
                List.of(member(1), member(2), member(3), member(4)),
                Map.of(
                        member(1).beneficiaryId(),
                        profile(AResult.of(1, "2026-02-01")
                                .with("1.1", -1.2, 0.3)
                                .with("1.2", 0.2, 0.3)
                                .made()),
                        member(2).beneficiaryId(),
                        profile(AResult.of(2, "2026-02-01")
                                .with("1.1", 0.2, 0.3)
                                .with("3.1", 1.2, 0.3)
                                .made()),
                        member(3).beneficiaryId(),
                        profile(AResult.of(3, "2026-02-01")
                                .inVersion(1)
                                .at("1.1", 7)
                                .made())));
        assertThat(found.figures())
                .extracting(figures -> figures.version().version(), GroupResults.Figures::members)
                .containsExactly(tuple(2, 2), tuple(1, 1));
        GroupResults.Figures figures = found.figures().getFirst();
        assertThat(figures.competences().getFirst())
                .extracting(
                        GroupResults.CompetenceFigure::code,
                        GroupResults.CompetenceFigure::members,
                        GroupResults.CompetenceFigure::meanLevel,
                        GroupResults.CompetenceFigure::atLevel)
                .containsExactly("1.1", 2, 2.5, List.of(0, 1, 0, 0, 1));
        // The first member's area: levels 1 and 4; the second one's: level 4.
        assertThat(figures.areas().getFirst())
                .extracting(
                        GroupResults.AreaFigure::code,
                        GroupResults.AreaFigure::members,
                        GroupResults.AreaFigure::meanCompetences,
                        GroupResults.AreaFigure::meanLevel)
                .containsExactly("1", 2, 1.5, 3.25);
        List<GroupResults.AreaScore> area = found.members().stream()
                .limit(2)
                .map(line -> line.shared().areas().getFirst())
                .toList();
        // Points in one competence: to have been asked about more of them is no merit.
        assertThat(figures.areas().getFirst().meanPixOfCompetence())
                .isEqualTo((area.get(0).pix() / 2.0 + area.get(1).pix()) / 2);
        assertThat(found.members().getLast().shared()).isNull();
        assertThat(found.members().getLast().member().progress().done()).isFalse();
        assertThat(found.members().getFirst().member().progress().done()).isTrue();
    }

    @Test
    void aGroupIsReadInTheFrameworkOfItsStructure() {
        StructureFramework own = new StructureFramework(
                new UUID(6, 6),
                GROUP.structureId(),
                1,
                false,
                new StructureFramework.Document(
                        "Référentiel de l'école (exemple)",
                        "crcn",
                        "ability",
                        null,
                        null,
                        List.of(
                                new StructureFramework.Level("En cours", -9, null, null),
                                new StructureFramework.Level("Acquis", 0.5, null, null)),
                        List.of(new StructureFramework.Domain(
                                "Chercher un emploi",
                                List.of(new StructureFramework.Competence(
                                        "S1",
                                        "Trouver des offres",
                                        List.of(new StructureFramework.Link("1.1", 1))))))));
        GroupResults found = GroupResults.of(
                GROUP,
                List.of(member(1), member(2), member(3), member(4)),
                Map.of(
                        member(1).beneficiaryId(),
                        profile(AResult.of(1, "2026-02-01")
                                .with("1.1", 1.2, 0.3)
                                .made()),
                        member(2).beneficiaryId(),
                        profile(AResult.of(2, "2026-02-01")
                                .with("1.1", 0.2, 0.3)
                                .made()),
                        member(3).beneficiaryId(),
                        profile(AResult.of(3, "2026-02-01")
                                .with("3.1", 1.2, 0.3)
                                .made())));
        GroupReading reading = GroupReading.of(own, found.members());
        assertThat(reading.members()).hasSize(3);
        assertThat(reading.figures())
                .containsExactly(new GroupReading.Figure(
                        "Chercher un emploi",
                        "S1",
                        "Trouver des offres",
                        2,
                        List.of(new GroupReading.AtLevel("En cours", 1), new GroupReading.AtLevel("Acquis", 1))));
    }

    @Test
    void theMeanChangeSaysHowManyRoseAndFellBeyondChance() {
        GroupChanges found = GroupChanges.of(
                GROUP,
                WORKSHOP,
                List.of(change(1, -1.2, 1.2), change(2, 1.2, -1.2), change(3, 0, 0.1), line(4)),
                2,
                RULES.changeBeyond());
        GroupChanges.Figures figures = found.figures().getFirst();
        assertThat(figures.members()).isEqualTo(3);
        assertThat(figures.rose()).isEqualTo(1);
        assertThat(figures.fell()).isEqualTo(1);
        GroupChanges.CompetenceFigure figure = figures.competences().getFirst();
        assertThat(figure.rose()).isEqualTo(1);
        assertThat(figure.fell()).isEqualTo(1);
        assertThat(figure.beyondChance()).isFalse();
        assertThat(figure.measured()).isEqualTo(3);
        // Evidence of one measure: variance 1/3. Six of them, over three people: sqrt(6 / 3) / 3.
        assertThat(figure.meanChange().sd()).isCloseTo(Math.sqrt(2) / 3, within(1e-9));
    }

    @Test
    void whoWasAskedAboutManyCompetencesRoseByNoMoreChanceThanWhoWasAskedAboutOne() {
        // By chance one competence in sixteen rises past 2.576 in one member of thirteen; past 3.42 as rarely as one
        // alone does.
        GroupChanges found = GroupChanges.of(
                GROUP,
                WORKSHOP,
                List.of(risen(1, 16, 3.3), risen(2, 16, 3.5), risen(3, 1, 2.6), risen(4, 1, 2.5)),
                0,
                RULES.changeBeyond());
        GroupChanges.Figures figures = found.figures().getFirst();
        assertThat(figures.rose()).isEqualTo(2);
        assertThat(figures.fell()).isEqualTo(0);
        assertThat(figures.competences().getFirst().rose()).isEqualTo(3);
        assertThat(Change.limitAmong(1, 2.576)).isCloseTo(2.576, within(1e-9));
        assertThat(Change.limitAmong(16, 2.576)).isCloseTo(3.420, within(0.001));
    }

    @Test
    void theMeanWeighsMembersByHowSureTheyAre() {
        GroupChanges.CompetenceFigure figure = GroupChanges.of(
                        GROUP,
                        WORKSHOP,
                        List.of(
                                change(1, 0, 0.75),
                                line(
                                        2,
                                        AResult.of(1, "2026-02-01")
                                                .with("1.1", 0, 0.9)
                                                .made(),
                                        AResult.of(2, "2026-04-01")
                                                .with("1.1", 0, 0.9)
                                                .made()),
                                line(
                                        3,
                                        AResult.of(1, "2026-02-01").at("1.1", 1).made(),
                                        AResult.of(2, "2026-04-01")
                                                .with("1.1", 0, 1)
                                                .made())),
                        0,
                        RULES.changeBeyond())
                .figures()
                .getFirst()
                .competences()
                .getFirst();
        assertThat(figure.members()).isEqualTo(3);
        // Who told nothing the second time is in the levels, and in no mean of abilities.
        assertThat(figure.measured()).isEqualTo(2);
        double sure = 1.5;
        double unsure = (1 / 0.81 - 1) / 2;
        assertThat(figure.meanChange().difference()).isCloseTo(sure / (sure + unsure), within(1e-9));
        assertThat(figure.meanChange().sd()).isCloseTo(1 / Math.sqrt(sure + unsure), within(1e-9));
    }

    @Test
    void eachLineSaysWhyItIsNotCompared() {
        Result before = AResult.of(1, "2026-02-01").with("1.1", 0, 0.5).made();
        Result inAnother =
                AResult.of(2, "2026-03-01").inVersion(1).with("1.1", 0, 0.5).made();
        Result after = AResult.of(3, "2026-04-01").with("1.1", 1, 0.5).made();
        Result elsewhere = AResult.of(4, "2026-04-02").with("3.1", 1, 0.5).made();
        // An older one that is cut alike stands before a newer one that is not.
        assertThat(BeforeAndAfter.of(List.of(inAnother, after, before), WORKSHOP, RULES))
                .returns(before, BeforeAndAfter::before)
                .returns(after, BeforeAndAfter::after)
                .returns(Optional.empty(), BeforeAndAfter::whyNotCompared);
        assertThat(BeforeAndAfter.of(List.of(inAnother, after), WORKSHOP, RULES))
                .returns(inAnother, BeforeAndAfter::before)
                .returns(after, BeforeAndAfter::after)
                .returns(Optional.of(WhyNotCompared.OTHER_VERSION), BeforeAndAfter::whyNotCompared);
        assertThat(BeforeAndAfter.of(List.of(before), WORKSHOP, RULES))
                .returns(before, BeforeAndAfter::before)
                .returns(Optional.of(WhyNotCompared.NO_TEST_AFTER), BeforeAndAfter::whyNotCompared);
        assertThat(BeforeAndAfter.of(List.of(after), WORKSHOP, RULES))
                .returns(after, BeforeAndAfter::after)
                .returns(Optional.of(WhyNotCompared.NO_TEST_BEFORE), BeforeAndAfter::whyNotCompared);
        assertThat(BeforeAndAfter.of(List.of(before, after, elsewhere), WORKSHOP, RULES))
                .returns(elsewhere, BeforeAndAfter::after)
                .returns(Optional.of(WhyNotCompared.NOTHING_IN_COMMON), BeforeAndAfter::whyNotCompared);
        assertThat(BeforeAndAfter.of(List.of(before, after), after.completedAt(), RULES)
                        .whyNotCompared())
                .isEmpty();
        assertThat(GroupChanges.of(GROUP, WORKSHOP, List.of(line(1, before, elsewhere)), 0, RULES.changeBeyond())
                        .figures())
                .isEmpty();
    }

    @Test
    void aWorkshopOfOneDayIsPartedAtNoonAndALongerGroupAfterItsFirstDay() {
        ZoneId reunion = ZoneId.of("Indian/Reunion");
        LocalDate day = LocalDate.parse("2026-03-10");
        assertThat(until(day).partsAt(reunion)).isEqualTo(Instant.parse("2026-03-10T08:00:00Z"));
        assertThat(until(day.plusDays(1)).partsAt(reunion)).isEqualTo(Instant.parse("2026-03-10T20:00:00Z"));
        assertThat(until(null).partsAt(reunion)).isEqualTo(Instant.parse("2026-03-10T20:00:00Z"));
    }

    private static Group until(LocalDate endsOn) {
        return new Group(
                GROUP.id(),
                GROUP.structureId(),
                GROUP.kind(),
                GROUP.name(),
                GROUP.beginsOn(),
                endsOn,
                GROUP.trainers(),
                1);
    }
}
