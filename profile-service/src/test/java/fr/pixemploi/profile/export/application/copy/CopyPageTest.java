package fr.pixemploi.profile.export.application.copy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.pixemploi.kit.browser.Axe;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.profile.export.domain.PartMaker;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@BrowserTest
class CopyPageTest {
    @RegisterExtension
    static final InChromium chromium = new InChromium();

    private static final UUID AGENCY = new UUID(7, 7);
    private static final String SITTING =
            """
            {"id": "01940000-0000-7000-8000-000000000101", "structure_id": "%s", "status": "completed",
             "started_at": "2026-11-28T16:04:14.123+00:00", "note": "<b>&amp; très-long-mot-%s</b>", "plan": {"equipment": {"computer": true, "ease": null}, "a": [1, {"b": 2}]}, "file": "%s",
             "competences": ["1.1", "2.3"], "focus": false, "nothing": null, "score": 3.5, "day": "2026-12-01"}
            """.formatted(AGENCY, "x".repeat(120), Base64.getEncoder().encodeToString(new byte[12_345]));

    private static String shown(int sittings) {
        return shown(sittings, Instant.parse("2026-12-05T16:00:00Z"));
    }

    private static String shown(int sittings, @Nullable Instant againUntil) {
        CodeWords words = new CodeWords();
        CopyPage page = new CopyPage(
                Instant.parse("2026-11-28T16:00:00Z"),
                againUntil,
                words,
                new PlainValues(
                        words,
                        id -> id.equals(AGENCY) ? Optional.of("Mission locale du Val d'Exemple") : Optional.empty()));
        for (PartMaker maker : PartMaker.values()) page.show(maker, part(maker, sittings));
        return page.written().html();
    }

    private static Part part(PartMaker maker, int sittings) {
        String rows = String.join(",", Collections.nCopies(sittings, SITTING));
        return Part.read("""
                {"service": "%s", "tables": [
                  {"table": "sitting", "label": "Vos tests", "purpose": "Évaluer les compétences numériques",
                   "retention": "Avec le dossier : trois ans après la dernière activité", "columns": [
                     {"name": "id", "label": "identifiant interne"}, {"name": "structure_id", "label": "structure"},
                     {"name": "status", "label": "État du test"}, {"name": "started_at", "label": "date"},
                     {"name": "day", "label": "date"}, {"name": "note", "label": "Remarque"},
                     {"name": "plan", "label": "Règles du test"}, {"name": "file", "label": "Fichier envoyé"}, {"name": "competences", "label": "Compétences testées"},
                     {"name": "focus", "label": "Sortie de la page"}, {"name": "nothing", "label": "Rien du tout"},
                     {"name": "score", "label": "Score"}], "rows": [%s]},
                  {"table": "alias", "label": "Vos numéros", "purpose": "Vous retrouver", "retention": "Avec le dossier",
                   "columns": [{"name": "id", "label": "identifiant interne"}],
                   "rows": [{"id": "01940000-0000-7000-8000-000000000101"}]},
                  {"table": "sealed", "label": "Certificat scellé", "purpose": "Prouver", "retention": "Un temps",
                   "why": "Un certificat publié reste vérifiable : la loi le demande.", "columns": [], "rows": []},
                  {"table": "call", "label": "Vos appels", "purpose": "Aider", "retention": "Un an",
                   "columns": [{"name": "at", "label": "date"}], "rows": []}]}
                """.formatted(maker.code(), rows).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void partsOfAValueAreAListInAListAndAFileIsNotPrinted() {
        Page page = seenOnAPhone(shown(1));
        page.locator("summary").first().click();
        assertThat(page.locator("dd ul ul").first().innerText()).isEqualTo("ordinateur : oui");
        assertThat(page.locator("dd details").first().innerText())
                .contains("équipement :", "a :", "b : 2")
                .doesNotContain("{", "ease");
        assertThat(page.locator("main").innerText()).contains("fichier, 12 ko").doesNotContain("AAAA");
    }

    @Test
    void whatIsHandedOverOnPaperIsAllUnfoldedAndOffersNothingAgain() {
        Page page = chromium.open(shown(120, null), InChromium.COMPUTER);
        assertThat(page.locator("details").count()).isPositive();
        assertThat(page.locator("details:not([open])").count()).isZero();
        assertThat(page.locator("main").innerText()).doesNotContain("reprendre");
        assertThat(shown(1)).contains("Vous pouvez la reprendre jusqu’au 5 décembre 2026");
    }

    private static Page seenOnAPhone(String html) {
        Page page = chromium.open(html, InChromium.PHONE);
        Axe.assertNoViolations(page);
        InChromium.assertNoSidewaysScroll(page);
        return page;
    }

    @Test
    void itIsReadOnPhonesAndByScreenReaders() {
        Page page = seenOnAPhone(shown(1));
        chromium.screenshot(page, "copy-360");
        assertThat(page.locator("h2").allInnerTexts()).contains("Vos certifications", "Vos tests et vos résultats");
        assertThat(page.locator("nav a").count()).isEqualTo(PartMaker.values().length + 1);
    }

    @Test
    void valuesAreToldAsPeopleSayThem() {
        String text =
                chromium.open(shown(1), InChromium.COMPUTER).locator("main").innerText();
        assertThat(text)
                .contains("28 novembre 2026 à 17 h 04", "1er décembre 2026", "Mission locale du Val d'Exemple")
                .contains("terminé", "1.1, 2.3", "3,5", "Date (started_at)", "Date (day)", "<b>&amp; très-long-mot-")
                .contains("Vos appels : rien", "Des numéros internes seulement")
                .contains("Un certificat publié reste vérifiable : la loi le demande.")
                .doesNotContain("01940000-0000", "Rien du tout", "Certificat scellé : ");
    }

    @Test
    void longTablesAreFoldedUpOpenedByTheKeyboardAndEndAfterAHundredRows() {
        Page page = seenOnAPhone(shown(120));
        page.locator("summary", new Page.LocatorOptions().setHasText("Voir les 120 lignes de « Vos tests »"))
                .first()
                .focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("details[open] > .rows > li").count()).isEqualTo(100);
        assertThat(page.locator("main").innerText())
                .contains("Les 20 lignes suivantes sont dans l’archive, fichier profile/sitting.csv.");
        Axe.assertNoViolations(page);
        InChromium.assertNoSidewaysScroll(page);
    }
}
