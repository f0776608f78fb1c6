package fr.pixemploi.assessment.campaign.rest.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignPrecision;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignWish;
import fr.pixemploi.kit.imports.RowFault;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows of campaigns as offices write them. */
class CampaignRowTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void readsWhatAFrenchSpreadsheetSays() {
        CampaignWish wish = row(Map.of(
                        "titre", "Janvier ; groupe A",
                        "minutes", "20",
                        "competences", "2.1 4.1",
                        "ouverture", "04/01/2027 08:30",
                        "fermeture", "31/01/2027",
                        "passages", "2",
                        "delai_jours", "7",
                        "precision", "fine"))
                .wish()
                .orElseThrow();

        assertThat(wish.title()).isEqualTo("Janvier ; groupe A");
        assertThat(wish.competences()).containsExactly("2.1", "4.1");
        assertThat(wish.minutes()).isEqualTo(20);
        assertThat(wish.precision()).isEqualTo(CampaignPrecision.FINE);
        assertThat(wish.opening())
                .isEqualTo(new CampaignDraft.OpeningDraft(
                        Instant.parse("2027-01-04T07:30:00Z"), Instant.parse("2027-01-31T23:00:00Z")));
        assertThat(wish.attempts()).isEqualTo(new CampaignDraft.AttemptsDraft(2, 7));
    }

    @Test
    void sharingIsAskedForByYesOrNo() {
        assertThat(row(Map.of("partage", "oui", "partage_finalite", "accompagnement", "partage_jours", "90"))
                        .wish()
                        .orElseThrow()
                        .sharing())
                .isEqualTo(new CampaignDraft.SharingDraft(true, "accompagnement", 90));
        assertThat(row(Map.of("partage", "non")).wish().orElseThrow().sharing())
                .isEqualTo(new CampaignDraft.SharingDraft(false, null, 0));
    }

    @Test
    void daysCountInTheZoneOfTheRowOrElseOfTheStructure() {
        ZoneId reunion = ZoneId.of("Indian/Reunion");
        assertThat(List.of(
                        row(Map.of("fuseau", "Pacific/Tahiti", "ouverture", "2027-01-04"), reunion),
                        row(Map.of("ouverture", "2027-01-04"), reunion)))
                .extracting(row -> String.valueOf(row.wish().orElseThrow().opening()))
                .containsExactly(
                        "OpeningDraft[from=2027-01-04T10:00:00Z, until=null]",
                        "OpeningDraft[from=2027-01-03T20:00:00Z, until=null]");
    }

    @Test
    void tellsEverythingThatIsWrongByColumn() {
        assertThat(faults(Map.of(
                        "minutes", "dix",
                        "ouverture", "31/02/2027",
                        "partage", "peut-être",
                        "precision", "floue",
                        "reference", "lea@exemple.fr")))
                .containsExactlyInAnyOrder("minutes", "ouverture", "partage", "precision", "reference");
        assertThat(faults(Map.of("partage", "oui", "partage_finalite", "suivre Léa Exemple")))
                .containsExactly("partage_finalite");
    }

    private static CampaignRow row(Map<String, String> more) {
        return row(more, PARIS);
    }

    private static CampaignRow row(Map<String, String> more, ZoneId zone) {
        Map<String, String> cells =
                new HashMap<>(Map.of("reference", "C-1", "modele", "initial-diagnosis", "titre", "Un"));
        cells.putAll(more);
        return new CampaignRow(cells, zone);
    }

    private static List<String> faults(Map<String, String> more) {
        return row(more).faults().stream().map(RowFault::column).toList();
    }
}
