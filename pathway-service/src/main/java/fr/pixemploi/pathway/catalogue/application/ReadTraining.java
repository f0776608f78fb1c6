package fr.pixemploi.pathway.catalogue.application;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.catalogue.domain.Training;
import fr.pixemploi.pathway.catalogue.domain.Training.Action;
import fr.pixemploi.pathway.catalogue.domain.Training.Place;
import fr.pixemploi.pathway.catalogue.domain.Training.Recruitment;
import fr.pixemploi.pathway.catalogue.domain.Training.Session;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.lheo.Digests;
import fr.pixemploi.pathway.lheo.Element;
import fr.pixemploi.pathway.lheo.Formation;
import fr.pixemploi.pathway.lheo.LheoCheck;
import fr.pixemploi.pathway.lheo.LheoDate;
import fr.pixemploi.pathway.lheo.Said;
import fr.pixemploi.pathway.place.domain.Address;
import fr.pixemploi.pathway.place.domain.Position;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the platform takes from a formation that has no fault which refuses it. Ids are made of what the source calls things, so that they stay
 * from file to file: of the number of each and of what it is in, of several of one number by its turn, and no two ways to write them are the same.
 */
final class ReadTraining {
    /** Whose numbers are the ids that its offers had before. */
    static final String DEMONSTRATION = "demonstration";

    /** What FORMACODE calls "information non communiquée". */
    private static final String NOT_SAID = "99999";

    private static final int LONGEST = 3_000;
    private static final int LONGEST_IN_LIST = 50;
    private static final int MOST_IN_LIST = 100;
    private static final Pattern TARGET = Pattern.compile("([1-5]\\.[1-4]):([0-7]):([1-8])");
    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern FORMACODE = Pattern.compile("[0-9]{5}");

    private final String source;
    private final Function<Address, Optional<Position>> locate;

    ReadTraining(String source, Function<Address, Optional<Position>> locate) {
        this.source = source;
        this.locate = locate;
    }

    Training of(Formation formation, int position) {
        Element it = formation.element();
        String number = it.attribute("numero").orElseThrow();
        String key = key(number);
        UUID id = id(key, number);
        return new Training(
                id,
                number,
                it.line(),
                position,
                plain(it, 255, "intitule-formation").orElseThrow(),
                plain(it, 250, "organisme-formation-responsable", "nom-organisme")
                        .orElseThrow(),
                it.said("organisme-formation-responsable", "SIRET-organisme-formation", "SIRET")
                        .map(text -> cut(text, LONGEST_IN_LIST))
                        .orElse(null),
                plain(it, LONGEST, "objectif-formation").orElse(""),
                plain(it, LONGEST, "contenu-formation").orElse(""),
                truth(it, "certifiante"),
                number(it, "code-niveau-entree")
                        .filter(level -> level > 0 && level < 100)
                        .orElse(null),
                codes(it.along("domaine-formation", "code-FORMACODE")),
                certifications(it),
                isReached(it),
                kind(it),
                list(it.extras("pix-emploi-target").flatMap(ReadTraining::target)),
                each(it, "action", key, this::action),
                new Training.Writing(formation.xml(), Digests.of(it), Digests.of(formation.xml())));
    }

    private Action action(Element it, String key) {
        return new Action(
                id(key, it.attribute("numero").orElse("")),
                it.attribute("numero").orElse(""),
                mode(it),
                it.said("modalites-entrees-sorties").filter("1"::equals).isPresent(),
                codes(it.all("code-public-vise")),
                truth(it, "niveau-entree-obligatoire"),
                number(it, "nombre-heures-total").filter(hours -> hours > 0).orElse(null),
                it.extras("duree-hebdo")
                        .flatMap(text -> Said.price(text).stream())
                        .findFirst()
                        .map(ReadTraining::hours)
                        .orElse(null),
                it.said("prix-total-TTC").flatMap(Said::price).orElse(null),
                truth(it, "prise-en-charge-frais-possible"),
                plain(it, 200, "frais-restants").orElse(null),
                texts(it.along("organisme-financeur", "code-financeur")),
                texts(it.all("langue-formation")),
                plain(it, 250, "acces-handicapes").orElse(null),
                plain(it, LONGEST, "conditions-specifiques").orElse(null),
                it.along("lieu-de-formation", "coordonnees")
                        .limit(LheoCheck.MOST_PLACES)
                        .map(this::place)
                        .toList(),
                each(it, "session", key, this::session));
    }

    private Session session(Element it, String key) {
        Optional<LheoDate> starts = date(it, "periode", "debut");
        return new Session(
                id(key, it.attribute("numero").orElse("")),
                it.attribute("numero").orElse(""),
                starts.map(LheoDate::first).orElse(null),
                starts.map(LheoDate::last).orElse(null),
                date(it, "periode", "fin")
                        .map(LheoDate::last)
                        .filter(end ->
                                starts.isEmpty() || !end.isBefore(starts.get().first()))
                        .orElse(null),
                date(it, "periode-inscription", "periode", "debut")
                        .map(LheoDate::first)
                        .orElse(null),
                date(it, "periode-inscription", "periode", "fin")
                        .map(LheoDate::last)
                        .orElse(null),
                recruitment(it.said("etat-recrutement").orElse("")),
                Digests.of(it));
    }

    private Place place(Element contact) {
        Optional<Element> address = contact.child("adresse");
        Optional<Double> latitude = degrees(contact, "latitude", 90);
        Optional<Double> longitude = degrees(contact, "longitude", 180);
        boolean somewhere =
                latitude.isPresent() && longitude.isPresent() && (latitude.get() != 0 || longitude.get() != 0);
        String postcode = said(address, "codepostal", 10);
        String town = said(address, "ville", 100);
        String commune = said(address, "code-INSEE-commune", 5);
        Optional<Position> about =
                somewhere ? Optional.empty() : locate.apply(new Address(commune, postcode, town, null, null));
        return new Place(
                address.flatMap(at -> at.said("denomination"))
                        .or(() -> contact.said("ligne"))
                        .map(text -> cut(text, 255))
                        .orElse(null),
                said(address, "ligne", 255),
                postcode,
                town,
                commune,
                somewhere ? latitude.get() : about.map(Position::latitude).orElse(null),
                somewhere ? longitude.get() : about.map(Position::longitude).orElse(null),
                about.isPresent());
    }

    private static @Nullable String said(Optional<Element> address, String what, int most) {
        return address.flatMap(at -> at.said(what)).map(text -> cut(text, most)).orElse(null);
    }

    private static Optional<Double> degrees(Element contact, String which, int most) {
        return contact.said("adresse", "geolocalisation", which)
                .map(text -> text.replace(',', '.'))
                .filter(text -> text.matches("[+-]?[0-9]{1,3}(\\.[0-9]{1,20})?"))
                .map(Double::valueOf)
                .filter(value -> Math.abs(value) <= most);
    }

    /** Each of several that may have the same number, with a key that none of the others has. */
    private static <T> List<T> each(Element of, String what, String parent, Reading<T> reading) {
        Map<String, Integer> turns = new HashMap<>();
        List<T> read = new ArrayList<>();
        of.all(what).forEach(it -> {
            String number = it.attribute("numero").orElse("");
            int turn = turns.merge(number, 1, Integer::sum);
            read.add(reading.of(it, parent + key(number) + turn + "/"));
        });
        return List.copyOf(read);
    }

    /** With its length, so that no other number and what follows it come to the same. */
    private static String key(String number) {
        return number.length() + ":" + number;
    }

    private interface Reading<T> {
        T of(Element it, String key);
    }

    private UUID id(String key, String number) {
        if (source.equals(DEMONSTRATION) && UUIDS.matcher(number).matches()) return UUID.fromString(number);
        return UUID.nameUUIDFromBytes((source + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isReached(Element it) {
        return Stream.of(
                        it.all("contact-formation"),
                        it.along("organisme-formation-responsable", "contact-organisme"),
                        it.along("action", "session", "contact-session"))
                .flatMap(Function.identity())
                .anyMatch(contact ->
                        contact.said("type-contact").filter("1"::equals).isPresent());
    }

    private static List<String> certifications(Element it) {
        return list(Stream.concat(
                it.all("certification")
                        .flatMap(each ->
                                Stream.of("RNCP", "RS", "CERTIFINFO", "CPF").flatMap(of -> certification(each, of))),
                it.all("code-type-formation").flatMap(each -> certification(each, "CPF"))));
    }

    private static Stream<String> certification(Element it, String of) {
        return it.said("code-" + of).stream().map(code -> of + ":" + cut(code, 20));
    }

    private static Stream<Target> target(String text) {
        Matcher parts = TARGET.matcher(text);
        if (!parts.matches()) return Stream.empty();
        Level from = new Level(Integer.parseInt(parts.group(2)));
        Level to = new Level(Integer.parseInt(parts.group(3)));
        return from.below(to) ? Stream.of(new Target(new CompetenceCode(parts.group(1)), from, to)) : Stream.empty();
    }

    private static @Nullable OfferKind kind(Element it) {
        String said = it.extras("pix-emploi-kind").findFirst().orElse("");
        return Stream.of(OfferKind.values())
                .filter(kind -> kind.code().equals(said))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable DeliveryMode mode(Element it) {
        return switch (it.said("modalites-enseignement").orElse("")) {
            case "0" -> DeliveryMode.ON_SITE;
            case "1" -> DeliveryMode.HYBRID;
            case "2" -> DeliveryMode.REMOTE;
            default -> null;
        };
    }

    private static @Nullable Recruitment recruitment(String key) {
        return switch (key) {
            case "1" -> Recruitment.OPEN;
            case "2" -> Recruitment.CLOSED;
            case "3" -> Recruitment.SUSPENDED;
            default -> null;
        };
    }

    private static @Nullable Boolean truth(Element it, String what) {
        return switch (it.said(what).orElse("")) {
            case "0" -> false;
            case "1" -> true;
            default -> null;
        };
    }

    private static List<String> codes(Stream<Element> of) {
        return list(of.map(Element::text)
                .filter(code -> FORMACODE.matcher(code).matches())
                .filter(code -> !code.equals(NOT_SAID)));
    }

    private static List<String> texts(Stream<Element> of) {
        return list(of.map(Element::text).filter(Said::something).map(text -> cut(text, LONGEST_IN_LIST)));
    }

    /** Far more than LHEO allows, which is told as a fault. */
    private static <T> List<T> list(Stream<T> of) {
        return of.distinct().limit(MOST_IN_LIST).toList();
    }

    private static Optional<Integer> number(Element it, String what) {
        return it.said(what).flatMap(Said::number);
    }

    private static Optional<LheoDate> date(Element it, String... path) {
        return it.said(path).flatMap(LheoDate::known);
    }

    private static @Nullable Integer hours(BigDecimal said) {
        int hours = said.setScale(0, RoundingMode.CEILING).intValue();
        return hours > 0 && hours <= 168 ? hours : null;
    }

    private static Optional<String> plain(Element it, int most, String... path) {
        return it.along(path)
                .map(Element::text)
                .filter(Said::something)
                .map(Said::plain)
                .filter(Said::something)
                .map(text -> cut(text, most))
                .findFirst();
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
