package fr.pixemploi.pathway.catalogue.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.catalogue.domain.Training;
import fr.pixemploi.pathway.lheo.Formation;
import fr.pixemploi.pathway.lheo.Grammar;
import fr.pixemploi.pathway.lheo.LheoCheck;
import fr.pixemploi.pathway.lheo.LheoReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The demonstration catalogue is sound. */
class DemonstrationTest {
    private static final Path RESOURCES = Path.of("src/main/resources/catalogue");

    private static List<Training> trainings() throws Exception {
        Grammar grammar = Grammar.read();
        List<Training> trainings = new ArrayList<>();
        try (InputStream file = Files.newInputStream(RESOURCES.resolve("demonstration.xml"))) {
            LheoReader reader = LheoReader.open(grammar, file, 1 << 20);
            for (Optional<Formation> next = reader.next(); next.isPresent(); next = reader.next()) {
                assertThat(new LheoCheck(grammar).faults(next.get().element())).isEmpty();
                trainings.add(new ReadTraining(SourceIds.DEMONSTRATION, address -> Optional.empty())
                        .of(next.get(), trainings.size()));
            }
        }
        return trainings;
    }

    @Test
    void everyOfferIsSoundAndCalledOnce() throws Exception {
        List<Training> trainings = trainings();
        assertThat(trainings).hasSize(28);
        assertThat(trainings).extracting(Training::title).doesNotHaveDuplicates();
        assertThat(trainings)
                .flatExtracting(Training::actions)
                .extracting(Training.Action::id)
                .doesNotHaveDuplicates();
        assertThat(trainings)
                .filteredOn(training -> training.kind() != OfferKind.CERTIFICATION_PREPARATION)
                .allSatisfy(training -> assertThat(training.targets()).isNotEmpty());
        assertThat(trainings)
                .filteredOn(training -> training.kind() == OfferKind.CERTIFICATION_PREPARATION)
                .isNotEmpty();
    }
}
