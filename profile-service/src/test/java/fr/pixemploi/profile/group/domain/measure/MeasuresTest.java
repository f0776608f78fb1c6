package fr.pixemploi.profile.group.domain.measure;

import static fr.pixemploi.profile.competence.domain.AResult.CRCN;
import static fr.pixemploi.profile.competence.domain.AResult.RULES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.profile.competence.domain.AResult;
import fr.pixemploi.profile.competence.domain.Comparison;
import fr.pixemploi.profile.competence.domain.CompetenceProfile;
import fr.pixemploi.profile.competence.domain.Result;
import fr.pixemploi.profile.competence.domain.framework.StructureFramework;
import fr.pixemploi.profile.group.domain.Group;
import fr.pixemploi.profile.group.domain.GroupKind;
import fr.pixemploi.profile.group.domain.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        List<Result> seen = List.of(
                AResult.of(1, "2026-02-01").with("1.1", before, 0.5).made(),
                AResult.of(2, "2026-04-01").with("1.1", after, 0.5).made());
        return new GroupChanges.Line(
                member(number), Comparison.around(seen, WORKSHOP, RULES).orElseThrow());
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
                        GroupResults.AreaFigure::meanLevel)
                .containsExactly("1", 2, 3.25);
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
                List.of(
                        change(1, -1.2, 1.2),
                        change(2, 1.2, -1.2),
                        change(3, 0, 0.1),
                        new GroupChanges.Line(member(4), null)),
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
        // Evidence of one measure: variance 1/3. Six of them, over three people: sqrt(6 / 3) / 3.
        assertThat(figure.meanChange().sd()).isCloseTo(Math.sqrt(2) / 3, within(1e-9));
    }

    @Test
    void onlyMeasuresOfOneVersionStandSideBySide() {
        Result before = AResult.of(1, "2026-02-01").with("1.1", 0, 0.5).made();
        Result inAnother =
                AResult.of(2, "2026-03-01").inVersion(1).with("1.1", 0, 0.5).made();
        Result after = AResult.of(3, "2026-04-01").with("1.1", 1, 0.5).made();
        assertThat(Comparison.around(List.of(inAnother, after, before), WORKSHOP, RULES)
                        .orElseThrow()
                        .earlier())
                .isEqualTo(before);
        assertThat(Comparison.around(List.of(inAnother, after), WORKSHOP, RULES))
                .isEmpty();
        assertThat(Comparison.around(List.of(before), WORKSHOP, RULES)).isEmpty();
        assertThat(Comparison.around(List.of(before, after), after.completedAt(), RULES))
                .isPresent();
        assertThat(Comparison.around(List.of(before, after), after.completedAt().plusMillis(1), RULES))
                .isEmpty();
    }
}
