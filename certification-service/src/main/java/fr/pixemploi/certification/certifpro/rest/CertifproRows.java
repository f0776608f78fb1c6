package fr.pixemploi.certification.certifpro.rest;

import fr.pixemploi.certification.candidate.domain.Sex;
import fr.pixemploi.certification.certifpro.application.ListCertifproLines;
import fr.pixemploi.certification.certifpro.domain.BirthRules;
import fr.pixemploi.certification.certifpro.domain.CertifproCentre;
import fr.pixemploi.certification.certifpro.domain.CertifproEntry;
import fr.pixemploi.certification.certifpro.domain.CertifproLine;
import fr.pixemploi.kit.csv.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file that a centre brings to Certif'Pro: 26 columns in their order. Source: {@code docs/certifpro.md}. */
final class CertifproRows {
    private static final List<String> COLUMNS = List.of(
            "SIREN de l'organisme",
            "Siret de l'établissement",
            "Statut à l'inscription",
            "Niveau d'instruction",
            "Origine de la démarche",
            "Financeur",
            "Civilité",
            "Nom de naissance",
            "Nom d'usage",
            "Prénom",
            "Email",
            "Téléphone",
            "Adresse",
            "Complément d'adresse",
            "Ville",
            "Code postal",
            "Date de naissance",
            "Né à l'étranger",
            "Zone géographique de naissance",
            "Né en collectivité d'outre-mer",
            "Ville de naissance",
            "Code postal de naissance",
            "Date de passage",
            "CCPI",
            "Statut",
            "Obtention après la première évaluation ?");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private CertifproRows() {}

    static void write(ListCertifproLines.Lines lines, OutputStream out) throws IOException {
        try (CsvWriter table = CsvWriter.forSpreadsheets(out, COLUMNS)) {
            for (CertifproLine line : lines.lines()) table.write(row(lines.centre(), line));
        }
    }

    private static List<@Nullable String> row(CertifproCentre centre, CertifproLine line) {
        CertifproEntry.Answers answers = line.entry().answers();
        CertifproEntry.Contact contact = line.entry().contact();
        return Arrays.asList(
                centre.siren(),
                centre.siret(),
                answers.registrationStatus(),
                answers.educationLevel(),
                answers.origin(),
                answers.funder(),
                line.holder().sex() == Sex.FEMALE ? "MME" : "M",
                line.holder().lastName(),
                line.holder().usageName(),
                line.holder().firstName(),
                line.email(),
                dialled(contact.phone()),
                contact.address(),
                contact.addressMore(),
                contact.town(),
                contact.postalCode(),
                DAY.format(line.holder().birthDate()),
                yes(BirthRules.isAbroad(line.holder().birthPlace())),
                BirthRules.zone(line.holder().birthPlace()),
                yes(BirthRules.isOverseas(line.holder().birthPlace())),
                line.holder().birthPlace().city(),
                line.birthPostalCode(),
                DAY.format(line.testDay()),
                "CléA Numérique by Pix",
                "CERTIFIE",
                line.entry().firstEvaluation() == null ? null : yes(line.entry().firstEvaluation()));
    }

    private static String yes(boolean is) {
        return is ? "OUI" : "NON";
    }

    /** As it is dialled in France: a plus begins a formula for a spreadsheet. */
    private static @Nullable String dialled(@Nullable String phone) {
        if (phone == null) return null;
        return phone.startsWith("+33") ? "0" + phone.substring(3) : phone.replace("+", "00");
    }
}
