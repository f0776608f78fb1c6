package fr.pixemploi.certification.passport.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.certification.CertificationSettings;
import fr.pixemploi.certification.candidate.domain.BirthPlace;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Sex;
import fr.pixemploi.certification.certificate.domain.CertifiedResult;
import fr.pixemploi.certification.passport.domain.Passage;
import fr.pixemploi.certification.passport.domain.PassportBatch;
import fr.pixemploi.certification.rules.domain.CompetenceScore;
import fr.pixemploi.certification.rules.domain.GlobalLevel;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class PassportXmlTest {
    private static final BirthPlace PARIS = new BirthPlace("Paris", null, "75101", "France");

    private static String file(String madeAt, Passage... passages) throws Exception {
        StringWriter out = new StringWriter();
        PassportXml xml = new PassportXml(
                out,
                new CertificationSettings.Sender() {
                    @Override
                    public String clientId() {
                        return "A&B";
                    }

                    @Override
                    public String contractId() {
                        return "C1";
                    }
                },
                ZoneId.of("Europe/Paris"));
        xml.begin(new PassportBatch(
                UUID.randomUUID(), "RS5875", "omar", Instant.parse(madeAt), new PassportBatch.Counts(1, 0, 0)));
        for (Passage passage : passages) xml.write(passage);
        xml.end();
        return out.toString();
    }

    private static Passage passage(String firstName, String lastName, BirthPlace place) {
        return new Passage(
                UUID.randomUUID(),
                1,
                new Identity(firstName, lastName, "Usage", Sex.FEMALE, LocalDate.of(2001, 2, 3), place),
                new CertifiedResult(
                        "pix-core-v3",
                        480,
                        895,
                        new GlobalLevel(4, "independent-2", "Indépendant 2", 384, 511),
                        List.of(new CompetenceScore("1.1", 3, 30), new CompetenceScore("5.2", 0, 1))),
                Instant.parse("2026-12-31T23:30:00Z"));
    }

    private static Document read(String file) throws Exception {
        PassportFileSchema.check(file);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(file)));
    }

    private static @Nullable String text(Document file, String element) {
        var found = file.getElementsByTagNameNS("urn:cdc:cpf:pc5:schema:1.0.0", element);
        return found.getLength() == 0 ? null : found.item(0).getTextContent();
    }

    @Test
    void aFileKeepsToWhatIsKnownOfItsSchema() throws Exception {
        Document file = read(file("2026-12-09T13:05:00Z", passage("Léa", "Exemple", PARIS)));
        assertThat(text(file, "idClient")).isEqualTo("A&B");
        assertThat(text(file, "code")).isEqualTo("RS5875");
        assertThat(text(file, "scoreGeneral")).isEqualTo("480");
        assertThat(text(file, "domaineCompetenceId")).isEqualTo("1");
        assertThat(text(file, "competenceId")).isEqualTo("1.1");
        assertThat(text(file, "moisNaissance")).isEqualTo("02");
        assertThat(text(file, "sexe")).isEqualTo("F");
        assertThat(text(file, "nomUsage")).isEmpty();
        assertThat(text(file, "codeInsee")).isEqualTo("75101");
        assertThat(text(file, "dateDebutValidite"))
                .as("the day on the clock of the setting, not that of Greenwich")
                .isEqualTo("2027-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-09T13:05:00Z, 2026-12-09T14:05:00+01:00",
        "2026-07-09T13:05:00Z, 2026-07-09T15:05:00+02:00",
        "2026-07-09T23:00:00Z, 2026-07-10T01:00:00+02:00",
        "2027-03-27T22:59:59Z, 2027-03-27T23:59:59+01:00",
        "2027-03-28T00:59:59Z, 2027-03-28T01:59:59+01:00",
        "2027-03-28T01:00:00Z, 2027-03-28T03:00:00+02:00",
        "2027-10-31T00:59:59Z, 2027-10-31T02:59:59+02:00",
        "2027-10-31T01:00:00Z, 2027-10-31T02:00:00+01:00"
    })
    void timesHaveTheOffsetOfTheirSeasonAndTwentyFourHours(String madeAt, String told) throws Exception {
        assertThat(text(read(file(madeAt)), "horodatage")).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>&amp;]]>",
                "&eacute;",
                "D'Arc \"Jeanne\"",
                "𝒥𝓊𝓁𝒾ℯ 🎓",
                "𠮷野",
                "Ana\u0308s",
                "=1+1",
                "<!DOCTYPE x>"
            })
    void aHostileNameComesThroughAsItIs(String name) throws Exception {
        Document file = read(file("2026-12-09T13:05:00Z", passage(name, name, PARIS)));
        assertThat(text(file, "nomNaissance")).isEqualTo(name);
        assertThat(text(file, "prenom1")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"L\u0000éa", "L\u0008éa", "L\u001Béa", "L\uFFFFéa", "L\uD800éa"})
    void whatXmlCannotHoldBecomesVisible(String name) throws Exception {
        assertThat(text(read(file("2026-12-09T13:05:00Z", passage(name, "Exemple", PARIS))), "prenom1"))
                .isEqualTo("L\uFFFDéa");
    }

    @Test
    void whoWasBornAbroadHasNoCommune() throws Exception {
        Document file = read(file(
                "2026-12-09T13:05:00Z", passage("Léa", "Exemple", new BirthPlace("Oran", null, "99352", "Algérie"))));
        assertThat(text(file, "codeInsee")).isNull();
        assertThat(text(file, "codePostal")).isEmpty();
        assertThat(text(file, "libellePaysNaissance")).isEqualTo("Algérie");
        Document french = read(file(
                "2026-12-09T13:05:00Z", passage("Léa", "Exemple", new BirthPlace("Vichy", "03200", null, "France"))));
        assertThat(text(french, "codePostal")).isEqualTo("03200");
    }

    @Test
    void theSchemaRefusesTwoPassagesOfOneId() throws Exception {
        Passage once = passage("Léa", "Exemple", PARIS);
        String twice = file("2026-12-09T13:05:00Z", once, once);
        assertThatThrownBy(() -> PassportFileSchema.check(twice)).isInstanceOf(SAXException.class);
    }
}
