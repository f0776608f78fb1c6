package fr.pixemploi.profile.competence.domain.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StructureFrameworkTest {
    private static final StructureFramework SCHOOL = new StructureFramework(
            new UUID(5, 5),
            new UUID(9, 2),
            1,
            false,
            new StructureFramework.Document(
                    "Référentiel de l'école (exemple)",
                    "crcn",
                    "mastery",
                    null,
                    null,
                    List.of(
                            new StructureFramework.Level("En cours", 0, null, null),
                            new StructureFramework.Level("Acquis", 0.6, "Vous savez faire seul.", "À valoriser.")),
                    List.of(new StructureFramework.Domain(
                            "Chercher un emploi",
                            List.of(
                                    new StructureFramework.Competence(
                                            "S1",
                                            "Trouver des offres",
                                            List.of(
                                                    new StructureFramework.Link("1.1", 3),
                                                    new StructureFramework.Link(null, 1))),
                                    new StructureFramework.Competence(
                                            "S2",
                                            "Postuler",
                                            List.of(
                                                    new StructureFramework.Link("2.1", 1),
                                                    new StructureFramework.Link(null, 2))))))));

    private static List<StructureFramework.Line> read(Map<String, Double> values) {
        return SCHOOL.read(code -> Optional.ofNullable(values.get(code)));
    }

    @Test
    void aCompetenceOfTheSchoolIsReadFromWhatWasMeasured() {
        assertThat(read(Map.of("1.1", 0.7)).getFirst().level())
                .isEqualTo(SCHOOL.document().levels().getLast());
        assertThat(read(Map.of("1.1", 0.5)).getFirst().level())
                .isEqualTo(SCHOOL.document().levels().getFirst());
    }

    @Test
    void whatRestsOnItemsForTheMostPartIsNotTold() {
        assertThat(read(Map.of("2.1", 1.0)).getLast().level()).isNull();
        assertThat(read(Map.of())).extracting(StructureFramework.Line::level).containsOnlyNulls();
    }
}
