package fr.pixemploi.pathway.mediation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.pixemploi.pathway.mediation.domain.Facts;
import fr.pixemploi.pathway.mediation.domain.MediationPlace;
import fr.pixemploi.pathway.mediation.domain.Theme;
import fr.pixemploi.pathway.mediation.domain.format.Formats;
import fr.pixemploi.pathway.mediation.domain.format.NationalPlaces;
import fr.pixemploi.pathway.mediation.domain.format.RecordKind;
import fr.pixemploi.pathway.mediation.domain.format.SaidRecord;
import fr.pixemploi.pathway.mediation.persistence.PackagedFormats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalFileTest {
    private static final Formats FORMATS = PackagedFormats.read();

    @Test
    void thePublishedExampleIsRead() throws IOException {
        Path example = Path.of("../../shared/data/mediation/lieux-exemple-valide.csv");
        assumeTrue(Files.exists(example), "the standards are not at hand");
        List<SaidRecord> records = new ArrayList<>();
        new NationalFile(Files.newInputStream(example), FORMATS.of(RecordKind.NATIONAL_PLACE)).each(records::add);
        assertThat(records)
                .hasSize(1)
                .allSatisfy(record -> assertThat(record.faults(FORMATS)).isEmpty());
        MediationPlace place = NationalPlaces.of(records.getFirst().said(), FORMATS);
        assertThat(place.themes()).containsExactly(Theme.BASICS);
        assertThat(place.remote()).isTrue();
        assertThat(place.inPerson()).isTrue();
        assertThat(place.facts().fees()).containsExactly(Facts.Fee.FREE_UNDER_CONDITIONS, Facts.Fee.PAID);
        assertThat(place.facts().emails()).hasSize(2);
        assertThat(place.facts().webSites()).hasSize(2);
        assertThat(place.facts().specialCare()).contains("Langues étrangères (anglais)");
    }

    private static final String COLUMNS = "id;pivot;nom;commune;code_postal;adresse;date_maj\n";

    private static void assertRefused(InputStream file, int line) {
        assertThatThrownBy(() -> new NationalFile(file, FORMATS.of(RecordKind.NATIONAL_PLACE)).each(record -> {}))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.faults())
                                .first()
                                .satisfies(fault -> assertThat(fault.line()).isEqualTo(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\"a", "a;\"b", "\n\"a\";\"b\"\"", "é"})
    void aCellWithoutAnEndIsReadAMillionCharactersFarAndNoFurther(String begin) throws IOException {
        InputStream file =
                new ByteArrayInputStream((COLUMNS + begin + "b".repeat(20_000_000)).getBytes(StandardCharsets.UTF_8));
        assertRefused(file, begin.startsWith("\n") ? 3 : 2);
        assertThat(file.available()).isGreaterThan(19_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"b;", "\"b\";"})
    void aMillionCellsAreOneFaultOfTheirRow(String again) {
        String row = again.repeat(1_000_000) + "\n";
        assertRefused(new ByteArrayInputStream((COLUMNS + row + row).getBytes(StandardCharsets.UTF_8)), 2);
    }

    @Test
    void columnsWithoutAnEndAreRefusedToo() {
        assertRefused(
                new ByteArrayInputStream(("colonne;".repeat(1_000_000) + "\n").getBytes(StandardCharsets.UTF_8)), 1);
    }
}
