package fr.pixemploi.assessment.framework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.engine.CutScores;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StructureFrameworkTest {
    private static final Framework CRCN = new Framework(
            UUID.randomUUID(),
            "crcn",
            2,
            "CRCN",
            List.of(new Framework.Domain(
                    "1",
                    "Information",
                    List.of(
                            new Framework.Competence(new CompetenceCode("1.1"), "Chercher"),
                            new Framework.Competence(new CompetenceCode("1.2"), "Gérer")))),
            List.of(),
            new CutScores(List.of(-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5)),
            "proposal",
            7,
            8);

    private static final Map<String, Double> MEASURED = Map.of("1.1", 0.8, "1.2", 0.4);

    @Test
    void aCompetenceIsTheWeightedMeanOfWhatItIsReadFrom() {
        StructureFramework.Line line =
                read(link("1.1", null, 3), link("1.2", null, 1)).getFirst();

        assertThat(line.value()).isCloseTo(0.7, within(1e-12));
        assertThat(line.covered()).isEqualTo(1);
        assertThat(line.level()).isEqualTo(1);
    }

    @Test
    void whatWasNotMeasuredDoesNotCountAgainstThePersonAndIsToldOnlyAboveHalf() {
        assertThat(read(link("1.1", null, 1), link("2.2", null, 1)).getFirst().value())
                .isCloseTo(0.8, within(1e-12));
        StructureFramework.Line tooLittle =
                read(link("1.1", null, 1), link("2.2", null, 1.1)).getFirst();
        assertThat(tooLittle.value()).isNull();
        assertThat(tooLittle.level()).isNull();
        assertThat(tooLittle.covered()).isCloseTo(1 / 2.1, within(1e-12));
    }

    @Test
    void aSkillCountsByItsItem() {
        assertThat(read(link("1.1", null, 1), link(null, "crcn-1-1-x", 1))
                        .getFirst()
                        .value())
                .isCloseTo((0.8 + 0.5) / 2, within(1e-12));
    }

    @Test
    void aLevelBeginsAtItsThresholdAndTheFirstHoldsAllBelow() {
        StructureFramework framework = framework(document("mastery", link("1.1", null, 1)));
        assertThat(framework.level(-1)).isZero();
        assertThat(framework.level(0.5999)).isZero();
        assertThat(framework.level(0.6)).isEqualTo(1);
        assertThat(framework.level(0.2 + 0.4)).isEqualTo(1);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        FrameworkDocument document = new FrameworkDocument(
                "École",
                null,
                "crcn",
                2,
                "ability",
                8,
                null,
                List.of(level("A", 0.5), level("B", 0.5)),
                List.of(new FrameworkDocument.DomainEntry(
                        "D",
                        List.of(
                                competence("X", link("9.9", null, 1), link("1.1", null, 1), link("1.1", null, 2)),
                                competence("X", link(null, "gone", 1))))));

        assertThat(StructureFramework.faults(document, Optional.of(CRCN), Set.of("crcn-1-1-x")))
                .extracting(FrameworkFault::pointer)
                .containsExactly(
                        "/upToLevel",
                        "/levels/1/atLeast",
                        "/domains/0/competences/0/on/0/competence",
                        "/domains/0/competences/0/on/2",
                        "/domains/0/competences/1/code",
                        "/domains/0/competences/1/on/0/item",
                        "/domains/0/competences/1/on/0/item");
        assertThat(StructureFramework.faults(document("mastery", link("1.1", null, 1)), Optional.empty(), Set.of()))
                .extracting(FrameworkFault::pointer)
                .containsExactly("/base");
        assertThat(StructureFramework.faults(document("mastery", link("1.1", null, 1)), Optional.of(CRCN), Set.of()))
                .isEmpty();
    }

    private static List<StructureFramework.Line> read(FrameworkDocument.LinkEntry... links) {
        return framework(document("mastery", links))
                .read(
                        code -> Optional.ofNullable(MEASURED.get(code.value())),
                        item -> Optional.of(0.5).filter(half -> item.equals("crcn-1-1-x")));
    }

    private static StructureFramework framework(FrameworkDocument document) {
        return new StructureFramework(UUID.randomUUID(), UUID.randomUUID(), 1, 1, null, null, document);
    }

    private static FrameworkDocument document(String measure, FrameworkDocument.LinkEntry... links) {
        return new FrameworkDocument(
                "École",
                null,
                "crcn",
                2,
                measure,
                null,
                null,
                List.of(level("En cours", 0), level("Acquis", 0.6)),
                List.of(new FrameworkDocument.DomainEntry("Domaine", List.of(competence("S1", links)))));
    }

    private static FrameworkDocument.CompetenceEntry competence(String code, FrameworkDocument.LinkEntry... links) {
        return new FrameworkDocument.CompetenceEntry(code, "Compétence", null, List.of(links));
    }

    private static FrameworkDocument.LinkEntry link(@Nullable String competence, @Nullable String item, double weight) {
        return new FrameworkDocument.LinkEntry(competence, item, weight);
    }

    private static FrameworkDocument.LevelEntry level(String title, double atLeast) {
        return new FrameworkDocument.LevelEntry(Objects.requireNonNull(title), atLeast, null, null);
    }
}
