package fr.pixemploi.certification.candidate.rest.table;

import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.kit.imports.RequestColumns;
import java.util.List;
import java.util.Map;

/**
 * Columns of a table of candidates, by the names that centres know from Pix: those of the session come again in each row, an asterisk stands
 * before what is needed. The last three are of this platform: a session needs an address and a time zone, which those tables do not have.
 */
public final class EnrolmentColumns {
    public static final String NUMBER = "N° de session";
    public static final String SITE = "* Nom du site";
    public static final String ROOM = "* Nom de la salle";
    public static final String DAY = "* Date de début (format: JJ/MM/AAAA)";
    public static final String TIME = "* Heure de début (heure locale format: HH:MM)";
    public static final String INVIGILATORS = "* Surveillant(s)";
    public static final String NOTES = "Observations (optionnel)";
    public static final String LAST_NAME = "* Nom de naissance";
    public static final String FIRST_NAME = "* Prénom";
    public static final String BIRTH_DATE = "* Date de naissance (format: JJ/MM/AAAA)";
    public static final String SEX = "* Sexe (M ou F)";
    public static final String INSEE_CODE = "Code INSEE de la commune de naissance";
    public static final String POSTAL_CODE = "Code postal de la commune de naissance";
    public static final String BIRTH_TOWN = "Nom de la commune de naissance";
    public static final String BIRTH_COUNTRY = "* Pays de naissance";
    public static final String RESULT_RECIPIENT = "E-mail du destinataire des résultats (formateur, enseignant…)";
    public static final String CONVOCATION = "E-mail de convocation";
    public static final String EXTERNAL_ID = "Identifiant externe";
    public static final String EXTRA_TIME = "Temps majoré ? (exemple format: 33%)";
    public static final String BILLING = "* Tarification part Pix (Gratuite, Prépayée ou Payante)";
    public static final String PREPAYMENT_CODE = "Code de prépaiement (si Tarification part Pix Prépayée)";
    public static final String SITE_ADDRESS = "Adresse du site";
    public static final String SITE_TOWN = "Commune du site";
    public static final String TIME_ZONE = "Fuseau horaire du site";

    /** What can be sat for beside Pix: a column each. */
    public static final Map<Certification, String> CERTIFICATIONS =
            Map.of(Certification.CLEA_NUMERIQUE, "CléA Numérique ('oui' ou laisser vide)");

    /** In the order in which they are told, with the field of the request for those that are one. */
    public static final RequestColumns ALL = new RequestColumns()
            .key(NUMBER, "")
            .neededKey(SITE, "")
            .neededKey(ROOM, "")
            .neededKey(DAY, "")
            .neededKey(TIME, "")
            .column(INVIGILATORS, "")
            .column(NOTES, "")
            .neededKey(LAST_NAME, "lastName")
            .neededKey(FIRST_NAME, "firstName")
            .neededKey(BIRTH_DATE, "birthDate")
            .needed(SEX, "sex")
            .column(INSEE_CODE, "birthInseeCode")
            .column(POSTAL_CODE, "birthPostalCode")
            .column(BIRTH_TOWN, "birthCity")
            .needed(BIRTH_COUNTRY, "birthCountry")
            .column(RESULT_RECIPIENT, "resultRecipientEmail")
            .column(CONVOCATION, "convocationEmail")
            .column(EXTERNAL_ID, "externalId")
            .column(EXTRA_TIME, "extraTimePercentage")
            .column(BILLING, "billing")
            .column(PREPAYMENT_CODE, "prepaymentCode")
            .column(clea(), "cleaNumerique")
            .column(SITE_ADDRESS, "")
            .column(SITE_TOWN, "")
            .column(TIME_ZONE, "");

    /** Those that say something of the session. */
    static final List<String> OF_THE_SESSION =
            List.of(NUMBER, SITE, ROOM, DAY, TIME, INVIGILATORS, NOTES, SITE_ADDRESS, SITE_TOWN, TIME_ZONE);

    private EnrolmentColumns() {}

    public static String clea() {
        return CERTIFICATIONS.getOrDefault(Certification.CLEA_NUMERIQUE, "");
    }

    static List<String> names() {
        return ALL.columns().all();
    }
}
