package fr.pixemploi.pathway.mediation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.pixemploi.pathway.mediation.domain.Facts;
import fr.pixemploi.pathway.mediation.domain.MediationPlace;
import fr.pixemploi.pathway.mediation.domain.Theme;
import fr.pixemploi.pathway.mediation.domain.format.Formats;
import fr.pixemploi.pathway.mediation.domain.format.NationalPlaces;
import fr.pixemploi.pathway.mediation.domain.format.RecordKind;
import fr.pixemploi.pathway.mediation.domain.format.SaidRecord;
import fr.pixemploi.pathway.mediation.persistence.PackagedFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
