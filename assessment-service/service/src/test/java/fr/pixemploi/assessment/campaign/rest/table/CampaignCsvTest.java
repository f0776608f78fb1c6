package fr.pixemploi.assessment.campaign.rest.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.campaign.application.structure.ImportCampaigns;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignPrecision;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignWish;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of campaigns as offices make them. */
class CampaignCsvTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void readsAFileOfAFrenchSpreadsheet() {
        ImportCampaigns.Reading reading = read("""
                \uFEFFmodele;titre;minutes;competences;ouverture;fermeture;passages;delai_jours;partage;partage_finalite;partage_jours;precision
                mission-locale-themes;"Janvier ; groupe A";20;2.1 4.1;04/01/2027 08:30;31/01/2027;2;7;oui;accompagnement;90;fine

                job-search-start;Mars;;;;;;;non;;;
                """);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.rows()).extracting(ImportCampaigns.Row::line).containsExactly(2, 4);
        CampaignWish first = reading.rows().getFirst().wish();
        assertThat(first.title()).isEqualTo("Janvier ; groupe A");
        assertThat(first.competences()).containsExactly("2.1", "4.1");
        assertThat(first.minutes()).isEqualTo(20);
        assertThat(first.precision()).isEqualTo(CampaignPrecision.FINE);
        assertThat(first.opening())
                .isEqualTo(new CampaignDraft.OpeningDraft(
                        Instant.parse("2027-01-04T07:30:00Z"), Instant.parse("2027-01-31T23:00:00Z")));
        assertThat(first.attempts()).isEqualTo(new CampaignDraft.AttemptsDraft(2, 7));
        assertThat(first.sharing()).isEqualTo(new CampaignDraft.SharingDraft(true, "accompagnement", 90));
        assertThat(reading.rows().getLast().wish().sharing()).isEqualTo(new CampaignDraft.SharingDraft(false, null, 0));
    }

    @Test
    void countsLinesOverQuotedLineBreaksAndTakesCommas() {
        ImportCampaigns.Reading reading = read("""
                modele,titre,texte_participant
                initial-diagnosis,Un,"Deux
                lignes"
                initial-diagnosis,,
                """);

        assertThat(reading.rows()).extracting(ImportCampaigns.Row::line).containsExactly(2);
        assertThat(reading.faults())
                .extracting(fault -> fault.line() + " " + fault.column())
                .containsExactly("4 titre");
    }

    @Test
    void daysCountInTheZoneOfTheRowOrElseOfTheStructure() {
        ImportCampaigns.Reading reading =
                CampaignCsv.read("""
                modele;titre;fuseau;ouverture
                sma-volunteers;A;Pacific/Tahiti;2027-01-04
                sma-volunteers;B;;2027-01-04
                """.getBytes(StandardCharsets.UTF_8), ZoneId.of("Indian/Reunion"));

        assertThat(reading.rows())
                .extracting(row -> String.valueOf(row.wish().opening()))
                .containsExactly(
                        "OpeningDraft[from=2027-01-04T10:00:00Z, until=null]",
                        "OpeningDraft[from=2027-01-03T20:00:00Z, until=null]");
    }

    @Test
    void tellsEverythingThatIsWrongWithLineAndColumn() {
        assertThat(faults("""
                        modele;titre;minutes;ouverture;partage;precision
                        initial-diagnosis;Un;dix;31/02/2027;peut-être;floue
                        initial-diagnosis;Deux;0;;;;trop
                        """)).containsExactlyInAnyOrder("2 minutes", "2 ouverture", "2 partage", "2 precision", "3 ");
        assertThat(faults("modele;titre;couleur\n")).containsExactly("1 couleur");
        assertThat(faults("titre;titre\n")).containsExactlyInAnyOrder("1 titre", "1 modele");
        assertThat(faults("")).containsExactly("1 ");
        assertThat(faults("modele;titre\n")).containsExactly("1 ");
        assertThat(faults("modele;titre\ninitial-diagnosis;\"Sans fin\n")).hasSize(1);
    }

    @Test
    void takesNoPurposeInAnybodysOwnWords() {
        assertThat(faults("modele;titre;partage;partage_finalite\ninitial-diagnosis;Un;oui;suivre Léa Exemple\n"))
                .containsExactly("2 partage_finalite");
    }

    @Test
    void refusesOtherEncodingsAndTooManyRows() {
        byte[] latin = "modele;titre\ninitial-diagnosis;Été\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(CampaignCsv.read(latin, PARIS).faults())
                .extracting(fault -> fault.fault().french())
                .containsExactly("Le fichier n'est pas en UTF-8.");
        assertThat(faults("modele;titre\ninitial-diagnosis;a\0b\n")).containsExactly("1 ");
        assertThat(faults("modele;titre\n" + "initial-diagnosis;Un\n".repeat(CampaignCsv.MAX_ROWS)))
                .isEmpty();
        assertThat(faults("modele;titre\n" + "initial-diagnosis;Un\n".repeat(CampaignCsv.MAX_ROWS + 1)))
                .containsExactly("502 ");
    }

    private static ImportCampaigns.Reading read(String text) {
        return CampaignCsv.read(text.getBytes(StandardCharsets.UTF_8), PARIS);
    }

    private static List<String> faults(String text) {
        return read(text).faults().stream()
                .map(fault -> fault.line() + " " + fault.column())
                .toList();
    }
}
