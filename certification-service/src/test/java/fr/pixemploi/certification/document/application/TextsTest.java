package fr.pixemploi.certification.document.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.pixemploi.certification.document.domain.CleaState;
import fr.pixemploi.certification.document.domain.Mention;
import fr.pixemploi.certification.document.domain.Printed;
import fr.pixemploi.certification.document.domain.PrintedCertificate;
import fr.pixemploi.certification.document.domain.PrintedCode;
import fr.pixemploi.certification.document.domain.PrintedDoor;
import fr.pixemploi.certification.document.domain.PrintedPerson;
import fr.pixemploi.certification.document.domain.Unprintable;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What documents say, as a screen reader says it, and in which order. */
class TextsTest {
    private static final Instant NOW = MadeSealingKey.NOW;
    private static final PrintCertificate PRINT =
            Sealing.printCertificate(MadeSealingKey.of("RSA", NOW), Sealing.NOBODY);
    private static final PrintSessionPapers PAPERS = new PrintSessionPapers();
    private static final PrintedDoor DOOR = new PrintedDoor("4821739", "BK4T-RW2C");

    private static String said(PrintedCertificate facts) {
        return ReadAloud.of(PRINT.handle(facts, NOW));
    }

    @Test
    void aCertificateIsReadFromItsTitleToItsSeal() {
        assertThat(said(Printed.full()))
                .containsSubsequence(
                        "Certificat de compétences numériques Pix",
                        "Délivré par Organisme certificateur d’essai",
                        "Ce certificat remplace le certificat P-2345, qui n'est plus valable depuis le 1er avril 2026.",
                        "Ce certificat a été rectifié le 2 avril 2026.",
                        "Ce certificat n'est plus valable\u00a0: il a été remplacé le 3 mai 2026.",
                        "Titulaire",
                        "Nom de naissance",
                        "de La Tour-du-Pin",
                        "Nom d'usage",
                        "O’Ñúñez",
                        "31 décembre 1931",
                        "L’Haÿ-les-Roses",
                        "Côte d’",
                        "École de la deuxième chance d’Exempleville",
                        "Maison de l’emploi, 93100 Exempleville",
                        "14 mars 2026",
                        "jusqu'au 1er avril 2029 inclus",
                        "412 pix sur 895",
                        "Niveau global\u00a0: Indépendant 2",
                        "1. Informations et données",
                        "1.2. Gérer des données",
                        "Novice 1",
                        "2. Communication et collaboration",
                        "5.2. Construire un environnement numérique",
                        "7",
                        "Expert 1",
                        "CléA numérique",
                        "le dossier a été transmis à Certif'Pro",
                        "que seul Certif'Pro délivre",
                        Printed.CODE,
                        Printed.PAGE.toString(),
                        "[Form Cachet électronique]")
                .contains("[Figure QR code de l'adresse " + Printed.PAGE + "]");
    }

    @Test
    void whoHasNoOtherNameHasOneAndWhatHasNoEndSaysSo() {
        assertThat(said(Printed.certificate(Printed.LEA)))
                .contains("Léa Exemple", "Nom de naissance", "sans limite de durée")
                .doesNotContain("Nom d'usage", "CléA", "remplac", "rectifié", "ESSAI");
        assertThat(new PrintedPerson("Léa", "Exemple", "Exemple", LocalDate.EPOCH, "Ici", "France").usageName())
                .isNull();
    }

    @Test
    void aScoreBelowTheFirstLevelStandsAlone() {
        assertThat(said(Printed.bare()))
                .contains("63 pix sur 895", "jusqu'au 14 mars 2029 inclus")
                .doesNotContain("Niveau", "Gérer des données");
        PrintedCertificate.Result levelled = Printed.levelled();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrintedCertificate.Result(63, 895, null, 7, levelled.competences()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrintedCertificate.Result(0, 895, null, 7, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrintedCertificate.Result(896, 895, null, 7, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"PROPOSED, proposé à Certif'Pro", "SENT, transmis à Certif'Pro", "RECEIVED, a été reçu"})
    void theMentionOfCleaSaysHowFarItCame(CleaState state, String words) {
        assertThat(said(Printed.certificate(Printed.LEA, Printed.levelled(), null, state, List.of()))
                        .replace('\n', ' '))
                .contains(words, "Ce document n'est pas le certificat CléA numérique");
    }

    @Test
    void theCodeIsInGroupsAndTheQrCodeLeadsToIt() throws IOException, ReaderException {
        assertThat(new PrintedCode("P-4KTR7WVB2CDF9GHJ").value()).isEqualTo(Printed.CODE);
        assertThatIllegalArgumentException().isThrownBy(() -> new PrintedCode("P-4KTR7WV"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PrintedCode("P-4KTR7WVO"));
        try (PDDocument document = Loader.loadPDF(PRINT.handle(Printed.certificate(Printed.LEA), NOW))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int width = page.getWidth();
            int height = page.getHeight();
            var source = new RGBLuminanceSource(width, height, page.getRGB(0, 0, width, height, null, 0, width));
            assertThat(new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(source)))
                            .getText())
                    .isEqualTo(Printed.PAGE.toString());
        }
    }

    @Test
    void anAddressThatLeadsElsewhereIsRefused() {
        PrintedCertificate facts = Printed.bare();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrintedCertificate(
                        facts.certifier(),
                        facts.holder(),
                        facts.centre(),
                        facts.venue(),
                        facts.testDay(),
                        facts.publishedOn(),
                        facts.lastDay(),
                        facts.result(),
                        facts.clea(),
                        new PrintedCode("P-2345"),
                        facts.verification(),
                        List.<Mention>of()));
    }

    @Test
    void withoutAKeyACertificateSaysThatItIsWorthNothing() {
        byte[] unsealed =
                Sealing.printCertificate(Sealing.NO_KEY, Sealing.NOBODY).handle(Printed.bare(), NOW);
        assertThat(ReadAloud.of(unsealed)).contains("ESSAI").doesNotContain("[Form");
    }

    @Test
    void aCertificateLeavesNoLetterOutAndAListShowsABox() {
        PrintedPerson person = new PrintedPerson("გიორგი", "Exemple", null, LocalDate.EPOCH, "Ici", "France");
        PrintedCertificate facts = Printed.certificate(person);
        assertThatExceptionOfType(Unprintable.class)
                .isThrownBy(() -> PRINT.handle(facts, NOW))
                .withMessageContaining("U+10D2");
        assertThat(ReadAloud.of(PAPERS.roomList(Printed.session(), DOOR, List.of(Printed.candidate(1, person)), NOW)))
                .containsSubsequence("Exemple", "□□□□□□");
    }

    @Test
    void anAccentThatStandsApartIsPrintedOnItsLetter() {
        assertThat(said(Printed.full())).contains("Anne-Gaëlle Zoé Ÿvonne");
    }

    @Test
    void whatIsArrangedIsToldToTheCandidateAlone() {
        var candidates = Printed.candidates(3);
        assertThat(ReadAloud.of(PAPERS.convocation(Printed.session(), candidates.getFirst(), NOW)))
                .containsSubsequence(
                        "Convocation",
                        "Léa Exemple",
                        "CléA numérique",
                        "samedi 14 mars 2026 à 9\u00a0h\u00a005 (heure du lieu)",
                        "3 rue de l’Exemple, 93100 Exempleville",
                        "Salle 12",
                        "Votre numéro",
                        "1",
                        "15 minutes d'accueil, puis 140 minutes de test au plus",
                        "Entrée de plain-pied",
                        "01 99 00 00 00",
                        "Temps majoré",
                        "Une pièce d'identité");
        assertThat(ReadAloud.of(PAPERS.attendanceSheet(Printed.session(), candidates, NOW)))
                .containsSubsequence(
                        "Candidates et candidats\u00a0: 3", "1", "Exemple", "Léa", "01/07/1998", "Awa Diallo")
                .doesNotContain("majoré", "140");
        assertThat(ReadAloud.of(PAPERS.roomList(Printed.session(), DOOR, candidates, NOW)))
                .containsSubsequence(
                        "Numéro de session",
                        "4821739",
                        "Code du jour",
                        "BK4T-RW2C",
                        "1",
                        "Exemple",
                        "Léa",
                        "01/07/1998",
                        "2",
                        "Exemple",
                        "Léa",
                        "3",
                        "Anne-Gaëlle")
                .doesNotContain("majoré");
        assertThat(ReadAloud.of(PAPERS.roomList(Printed.session(), null, candidates, NOW)))
                .as("for who may not read it")
                .doesNotContain("Code du jour");
    }

    @Test
    void theWordsAreMarkedAsTheProjectsOwnAndCompetencesAreCalledAsInCredentials() throws IOException {
        Properties own = read("/document/wording_fr.properties");
        Properties credentials = read("/credential/texts_fr.properties");
        assertThat(own.getProperty("source")).contains("Formulation du projet", "aucune formulation officielle");
        List<String> competences = credentials.stringPropertyNames().stream()
                .filter(key -> key.matches("\\d\\.\\d"))
                .toList();
        assertThat(competences)
                .hasSize(16)
                .allSatisfy(code ->
                        assertThat(own.getProperty("competence." + code)).isEqualTo(credentials.getProperty(code)));
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (var in = TextsTest.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
