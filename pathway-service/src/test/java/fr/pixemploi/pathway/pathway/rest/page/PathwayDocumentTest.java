package fr.pixemploi.pathway.pathway.rest.page;

import static fr.pixemploi.pathway.pathway.domain.APathway.MONDAY;
import static fr.pixemploi.pathway.pathway.domain.APathway.aPathway;
import static fr.pixemploi.pathway.pathway.domain.APathway.step;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.step.Enrolment;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import fr.pixemploi.pathway.recommendation.domain.offered.Timing;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The document as people read it. */
class PathwayDocumentTest {
    private static Pathway twoSteps() {
        return aPathway()
                .with("Écrire et classer ses mails", "2026-12-07", "2026-12-11", 12)
                .withFree("Un rendez-vous à la mission locale", "2026-12-14", "2026-12-14", 1)
                .build();
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static PDDocument read(Pathway pathway) throws IOException {
        return Loader.loadPDF(PathwayDocument.pdf(pathway, "Me débrouiller seul avec un ordinateur"));
    }

    @Test
    void easyFrenchComesFirstAndTheReasonsInFullOnAPageOfTheirOwn() throws IOException {
        Pathway pathway =
                twoSteps().enrol(step(1), Enrolment.ENROLLED, false, MONDAY).pathway();
        try (PDDocument document = read(pathway)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(text(document, 1))
                    .contains(
                            "Un parcours facile",
                            "Votre but : Me débrouiller seul avec un ordinateur.",
                            "Vous avez dit oui le 23 novembre 2026.",
                            "Cela fait 13 heures en tout.",
                            "1. Écrire et classer ses mails",
                            "Du 7 au 11 décembre 2026. 12 heures en tout.",
                            "Le lieu : Exempleville.",
                            "Avec Association d'Exemple.",
                            "Vous avez une place.",
                            "Vous avez le niveau 1.",
                            "Demandez à chaque fois : l'adresse, les jours et les heures.",
                            "2. Un rendez-vous à la mission locale",
                            "Le 14 décembre 2026. 1 heure en tout.")
                    // Nor a place asked for in what an adviser added.
                    .doesNotContain("Le test montre", "demander une place");
            assertThat(text(document, 2)).contains("En détail", "Le test montre le niveau 1 en mails.");
        }
    }

    @Test
    void theAddressIsToldWhereItIsKnownAndNotToBeAsked() throws IOException {
        try (PDDocument document = read(aPathway()
                .with("Mails", "2026-12-07", "2026-12-11", 12)
                .at("Maison des services, 3 rue de l'Exemple, 03000 Exempleville")
                .build())) {
            assertThat(text(document, 1))
                    .contains(
                            "Adresse : Maison des services, 3 rue de l'Exemple, 03000 Exempleville.",
                            "Demandez à chaque fois : les jours et les heures.");
        }
    }

    @Test
    void whoMayNotSeeTheResultGetsOnePageWithoutReasons() throws IOException {
        try (PDDocument document = read(twoSteps().withoutReasons())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).doesNotContain("niveau");
        }
    }

    @Test
    void daysAreSaidInAsFewWordsAsTheyNeed() throws IOException {
        try (PDDocument document = read(aPathway()
                .with("Mails", "2026-11-30", "2026-12-04", 3)
                .with("Fichiers", "2026-12-28", "2027-01-08", 3)
                .build())) {
            assertThat(text(document, 1))
                    .contains("Du 30 novembre au 4 décembre 2026.", "Du 28 décembre 2026 au 8 janvier 2027.");
        }
    }

    @Test
    void afterANoNothingIsAskedFor() throws IOException {
        Pathway declined = twoSteps().decline(PartingReason.DATES, MONDAY).pathway();
        try (PDDocument document = read(declined)) {
            assertThat(text(document, 1))
                    .contains("Vous avez dit non le 23 novembre 2026.")
                    .doesNotContain("demander une place", "Demandez");
        }
    }

    @Test
    void whatHasNoDayOfItsOwnIsToldWithoutDays() throws IOException {
        try (PDDocument document = read(aPathway()
                .with("Fichiers", Timing.ANY_TIME, "2026-12-07", "2026-12-13", 3)
                .build())) {
            assertThat(text(document, 1))
                    .contains("Vous pouvez commencer à tout moment. Demandez quel jour venir.")
                    .doesNotContain("décembre");
        }
        try (PDDocument document = read(aPathway()
                .with("Tableur", Timing.SELF_PACED, "2026-12-07", "2026-12-13", 3)
                .build())) {
            assertThat(text(document, 1))
                    .contains("Vous choisissez quand. 3 heures en tout.")
                    .doesNotContain("demander une place", "décembre");
        }
    }

    @Test
    void theFirstDayOfAMonthIsSaidAsPeopleSayIt() throws IOException {
        try (PDDocument document = read(aPathway()
                .with("Mails", "2026-12-01", "2026-12-04", 3)
                .with("Fichiers", "2026-10-01", "2026-11-01", 3)
                .build())) {
            assertThat(text(document, 1))
                    .contains("Du 1er au 4 décembre 2026.", "Du 1er octobre au 1er novembre 2026.");
        }
    }

    @Test
    void saysWhenAPlanHasAHole() throws IOException {
        try (PDDocument document = read(twoSteps().cancel(step(1), MONDAY).pathway())) {
            assertThat(text(document, 1))
                    .contains("Une étape ne va plus.", "Cela n'a pas lieu.")
                    .doesNotContain("Vous avez une place.");
        }
    }

    @Test
    void isTaggedAndInFrench() throws IOException {
        try (PDDocument document = read(twoSteps())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
    }
}
