package fr.pixemploi.pathway.catalogue.application;

import fr.pixemploi.pathway.catalogue.domain.DisabilityOfficer;
import fr.pixemploi.pathway.lheo.Element;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a référent handicap (contact of type 1) is reached. Only a number and an address are taken out of what is written, since names of people
 * stand around them; {@code nom}, {@code prenom} and lines that say what they like are not read.
 */
final class ReadOfficer {
    /** French, of a country or overseas, and those of four digits, which stand alone. */
    private static final Pattern TELEPHONE = Pattern.compile("(?<![0-9+])(?:0[\\h.-]{0,2}[1-9](?:[\\h.-]{0,2}[0-9]){8}"
            + "|(?:\\+|00)\\h?[1-9][0-9]{1,2}[\\h.-]{0,2}(?:\\(0\\)[\\h.-]{0,2})?[0-9](?:[\\h.-]{0,2}[0-9]){5,8}"
            + "|^3[0-9][\\h.]?[0-9]{2}$)(?![0-9])");

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,90}\\.[A-Za-z]{2,20}");
    private static final Pattern SPACES = Pattern.compile("\\h+");

    /** More than LHEO allows; what stands behind is not looked at. */
    private static final int MOST = 300;

    private static final int LONGEST_NAME = 255;

    private ReadOfficer() {}

    /** Whether a formation says of anybody that it is them, reached or not. */
    static boolean isNamed(Element formation) {
        return Stream.concat(ofAll(formation), formation.all("action").flatMap(ReadOfficer::ofOne))
                .findAny()
                .isPresent();
    }

    /** Of all actions of a formation. */
    static @Nullable DisabilityOfficer ofFormation(Element formation) {
        return first(ofAll(formation));
    }

    /** Of one action alone. */
    static @Nullable DisabilityOfficer ofAction(Element action) {
        return first(ofOne(action));
    }

    private static Stream<Element> ofAll(Element formation) {
        return officers(Stream.concat(
                formation.all("contact-formation"),
                formation.along("organisme-formation-responsable", "contact-organisme")));
    }

    private static Stream<Element> ofOne(Element action) {
        return officers(Stream.concat(
                action.along("organisme-formateur", "contact-formateur"), action.along("session", "contact-session")));
    }

    private static Stream<Element> officers(Stream<Element> contacts) {
        return contacts.filter(
                contact -> contact.said("type-contact").filter("1"::equals).isPresent());
    }

    private static @Nullable DisabilityOfficer first(Stream<Element> officers) {
        return officers.map(ReadOfficer::reached)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable DisabilityOfficer reached(Element contact) {
        return DisabilityOfficer.reached(
                Fields.plain(contact, LONGEST_NAME, "coordonnees", "adresse", "denomination")
                        .orElse(null),
                Stream.of("telfixe", "portable")
                        .flatMap(which -> contact.along("coordonnees", which, "numtel"))
                        .flatMap(said -> found(TELEPHONE, said).stream())
                        .findFirst()
                        .orElse(null),
                contact.along("coordonnees", "courriel")
                        .flatMap(said -> found(EMAIL, said).stream())
                        .findFirst()
                        .orElse(null));
    }

    private static Optional<String> found(Pattern what, Element in) {
        String text = in.text();
        Matcher found = what.matcher(text.length() > MOST ? text.substring(0, MOST) : text);
        return found.find() ? Optional.of(SPACES.matcher(found.group()).replaceAll(" ")) : Optional.empty();
    }
}
