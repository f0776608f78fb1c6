package fr.pixemploi.certification.candidate.rest.table;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of who somebody is and where they were born: in France the INSEE code of the commune, or its postal code and name; abroad the
 * INSEE code of the country, which begins with 99, and the town.
 */
public final class BirthCells {
    /** France as a country has a code too. */
    private static final Set<String> FRANCE = Set.of("france", "99100");

    private BirthCells() {}

    /** @param townOf name of the commune of an INSEE code */
    public static void read(RowCells cells, Function<String, Optional<String>> townOf) {
        sex(cells);
        LocalDate born = cells.day(EnrolmentColumns.BIRTH_DATE);
        cells.give("birthDate", born);
        String country = cells.text(EnrolmentColumns.BIRTH_COUNTRY, "");
        cells.give("birthInseeCode", cells.text(EnrolmentColumns.INSEE_CODE));
        cells.give("birthPostalCode", cells.text(EnrolmentColumns.POSTAL_CODE));
        cells.give("birthCity", cells.text(EnrolmentColumns.BIRTH_TOWN));
        if (FRANCE.contains(country.toLowerCase(Locale.ROOT))) {
            cells.give("birthCountry", "France");
            france(cells, townOf);
        } else {
            cells.give("birthCountry", country);
            abroad(cells, country);
        }
    }

    private static void sex(RowCells cells) {
        switch (cells.text(EnrolmentColumns.SEX, "").toUpperCase(Locale.ROOT)) {
            case "M" -> cells.give("sex", "male");
            case "F" -> cells.give("sex", "female");
            default -> cells.fault(EnrolmentColumns.SEX, "Écrivez M ou F.", "Write M or F.");
        }
    }

    private static void france(RowCells cells, Function<String, Optional<String>> townOf) {
        String insee = cells.text(EnrolmentColumns.INSEE_CODE);
        String town = cells.text(EnrolmentColumns.BIRTH_TOWN);
        if (isAbroad(insee))
            cells.fault(
                    EnrolmentColumns.INSEE_CODE,
                    "Un code qui commence par 99 est celui d'un autre pays. Écrivez celui de la commune, ou corrigez le pays.",
                    "A code that begins with 99 is another country's. Write that of the commune, or correct the country.");
        else if (insee != null && town == null)
            townOf.apply(insee)
                    .ifPresentOrElse(
                            name -> cells.give("birthCity", name),
                            () -> cells.fault(
                                    EnrolmentColumns.INSEE_CODE,
                                    "Aucune commune connue n'a ce code. Corrigez-le, ou écrivez aussi le nom de la commune.",
                                    "No known commune has this code. Correct it, or write the name of the commune too."));
        else if (insee == null && (town == null || cells.text(EnrolmentColumns.POSTAL_CODE) == null))
            cells.fault(
                    EnrolmentColumns.INSEE_CODE,
                    "Écrivez le code INSEE de la commune de naissance, ou bien son code postal et son nom.",
                    "Write the INSEE code of the commune of birth, or its postal code and its name.");
    }

    private static void abroad(RowCells cells, String country) {
        if (country.matches("\\d+"))
            cells.fault(
                    EnrolmentColumns.BIRTH_COUNTRY,
                    "Écrivez le nom du pays, et son code dans la colonne du code INSEE.",
                    "Write the name of the country, and its code in the column of INSEE codes.");
        if (!isAbroad(cells.text(EnrolmentColumns.INSEE_CODE)))
            cells.fault(
                    EnrolmentColumns.INSEE_CODE,
                    "Pour une naissance à l'étranger, écrivez le code INSEE du pays : 99 et trois chiffres.",
                    "For a birth abroad, write the INSEE code of the country: 99 and three figures.");
        if (cells.text(EnrolmentColumns.BIRTH_TOWN) == null)
            cells.fault(
                    EnrolmentColumns.BIRTH_TOWN,
                    "Pour une naissance à l'étranger, écrivez le nom de la ville.",
                    "For a birth abroad, write the name of the town.");
        if (cells.text(EnrolmentColumns.POSTAL_CODE) != null)
            cells.fault(
                    EnrolmentColumns.POSTAL_CODE,
                    "Pour une naissance à l'étranger, laissez cette case vide.",
                    "For a birth abroad, leave this cell empty.");
    }

    private static boolean isAbroad(@Nullable String insee) {
        return insee != null && insee.matches("99\\d{3}") && !FRANCE.contains(insee);
    }
}
