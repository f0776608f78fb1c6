package fr.pixemploi.certification.passport.application;

import fr.pixemploi.certification.CertificationSettings;
import fr.pixemploi.certification.candidate.domain.BirthPlace;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Sex;
import fr.pixemploi.certification.certificate.domain.CertifiedResult;
import fr.pixemploi.certification.passport.domain.Passage;
import fr.pixemploi.certification.passport.domain.PassportBatch;
import fr.pixemploi.certification.rules.domain.CompetenceScore;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A file for the passport of skills as it is written, passage by passage. No schema of it is public: elements and their order are read from
 * cpf-certification-xml-export-service.js of github.com/1024pix/pix, as {@code docs/passport.md} says. The registration number of people
 * (NIR) is in no file.
 */
final class PassportXml {
    private static final String NAMESPACE = "urn:cdc:cpf:pc5:schema:1.0.0";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String ABROAD = "99";
    private static final char NO_CHARACTER = '\uFFFD';

    private final XMLStreamWriter xml;
    private final CertificationSettings.Sender sender;
    private final ZoneId zone;

    PassportXml(Writer out, CertificationSettings.Sender sender, ZoneId zone) throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        this.sender = sender;
        this.zone = zone;
    }

    void begin(PassportBatch batch) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setPrefix("cpf", NAMESPACE);
        xml.setPrefix("xsi", INSTANCE);
        open("flux");
        xml.writeNamespace("cpf", NAMESPACE);
        xml.writeNamespace("xsi", INSTANCE);
        say("idFlux", batch.id().toString());
        say(
                "horodatage",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(batch.madeAt().atZone(zone)));
        open("emetteur");
        say("idClient", sender.clientId());
        open("certificateurs");
        open("certificateur");
        say("idClient", sender.clientId());
        say("idContrat", sender.contractId());
        open("certifications");
        open("certification");
        say("type", "RS");
        say("code", batch.code());
        say("natureDeposant", "CERTIFICATEUR");
        open("passageCertifications");
    }

    void write(Passage passage) throws XMLStreamException {
        open("passageCertification");
        say("idTechnique", passage.id().toString());
        say("obtentionCertification", "PAR_SCORING");
        say("donneeCertifiee", "true");
        say(
                "dateDebutValidite",
                passage.firstPublishedAt().atZone(zone).toLocalDate().toString());
        sayNothing("dateFinValidite");
        say("presenceNiveauLangueEuro", "false");
        say("presenceNiveauNumeriqueEuro", "true");
        level(passage.result());
        say("scoring", String.valueOf(passage.result().scorePix()));
        sayNothing("mentionValidee");
        open("modalitesInscription");
        sayNothing("modaliteAcces");
        close();
        holder(passage.holder());
        close();
    }

    private void level(CertifiedResult result) throws XMLStreamException {
        open("niveauNumeriqueEuropeen");
        say("scoreGeneral", String.valueOf(result.scorePix()));
        open("resultats");
        for (CompetenceScore competence : result.competences()) {
            open("resultat");
            say("niveau", String.valueOf(competence.level()));
            say("domaineCompetenceId", competence.competence().split("\\.", 2)[0]);
            say("competenceId", competence.competence());
            close();
        }
        close();
        close();
    }

    private void holder(Identity holder) throws XMLStreamException {
        open("identificationTitulaire");
        open("titulaire");
        say("nomNaissance", holder.lastName());
        sayNothing("nomUsage");
        say("prenom1", holder.firstName());
        say("anneeNaissance", "%04d".formatted(holder.birthDate().getYear()));
        say("moisNaissance", "%02d".formatted(holder.birthDate().getMonthValue()));
        say("jourNaissance", "%02d".formatted(holder.birthDate().getDayOfMonth()));
        say("sexe", holder.sex() == Sex.FEMALE ? "F" : "M");
        birthPlace(holder.birthPlace());
        close();
        close();
    }

    private void birthPlace(BirthPlace place) throws XMLStreamException {
        String insee = place.inseeCode();
        boolean abroad = insee != null && insee.startsWith(ABROAD);
        open("codeCommuneNaissance");
        // A code that begins with 99 is that of a country, and of no commune.
        if (insee != null && !abroad) code("codeInseeNaissance", "codeInsee", insee);
        else code("codePostalNaissance", "codePostal", abroad ? null : place.postalCode());
        close();
        say("libelleCommuneNaissance", place.city());
        say("libellePaysNaissance", place.country());
    }

    private void code(String element, String name, @Nullable String code) throws XMLStreamException {
        open(element);
        if (code == null) sayNothing(name);
        else say(name, code);
        close();
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    private void open(String element) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, element);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void say(String element, String text) throws XMLStreamException {
        open(element);
        xml.writeCharacters(plain(text));
        close();
    }

    private void sayNothing(String element) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, element);
        xml.writeAttribute(INSTANCE, "nil", "true");
    }

    /** What XML 1.0 can't hold becomes visible: a file that nobody can read would tell of nobody. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(isCharacter(c) ? c : NO_CHARACTER));
        return plain.toString();
    }

    /** Char of XML 1.0 (fifth edition, production 2). */
    private static boolean isCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
