package fr.pixemploi.pathway.catalogue.application;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.DisabilityOfficer;
import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.catalogue.domain.Training;
import fr.pixemploi.pathway.catalogue.domain.Training.Action;
import fr.pixemploi.pathway.catalogue.domain.Training.Recruitment;
import fr.pixemploi.pathway.catalogue.domain.Training.Session;
import fr.pixemploi.pathway.lheo.Digests;
import fr.pixemploi.pathway.lheo.Element;
import fr.pixemploi.pathway.lheo.Formation;
import fr.pixemploi.pathway.lheo.LheoCheck;
import fr.pixemploi.pathway.lheo.LheoDate;
import fr.pixemploi.pathway.lheo.Said;
import fr.pixemploi.pathway.place.domain.Address;
import fr.pixemploi.pathway.place.domain.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the platform takes from a formation that has no fault which refuses it. */
final class ReadTraining {
    private final SourceIds ids;
    private final ReadPlace place;

    ReadTraining(String source, Function<Address, Optional<Position>> locate) {
        ids = new SourceIds(source);
        place = new ReadPlace(locate);
    }

    Training of(Formation formation, int position) {
        Element it = formation.element();
        String number = it.attribute("numero").orElseThrow();
        String key = SourceIds.key(number);
        DisabilityOfficer officer = ReadOfficer.ofFormation(it);

        return new Training(
                ids.of(key, number),
                number,
                it.line(),
                position,
                Fields.plain(it, 255, "intitule-formation").orElseThrow(),
                Fields.plain(it, 250, "organisme-formation-responsable", "nom-organisme")
                        .orElseThrow(),
                it.said("organisme-formation-responsable", "SIRET-organisme-formation", "SIRET")
                        .map(text -> Fields.cut(text, Fields.LONGEST_IN_LIST))
                        .orElse(null),
                Fields.plain(it, Fields.LONGEST, "objectif-formation").orElse(""),
                Fields.plain(it, Fields.LONGEST, "contenu-formation").orElse(""),
                Fields.truth(it, "certifiante"),
                Fields.number(it, "code-niveau-entree")
                        .filter(level -> level > 0 && level < 100)
                        .orElse(null),
                Fields.codes(it.along("domaine-formation", "code-FORMACODE")),
                certifications(it),
                ReadOfficer.isNamed(it),
                kind(it),
                Fields.list(it.extras("pix-emploi-target").flatMap(text -> Target.said(text).stream())),
                SourceIds.each(it, "action", key, (action, its) -> action(action, its, officer)),
                new Training.Writing(formation.xml(), Digests.of(it), Digests.of(formation.xml())));
    }

    private Action action(Element it, String key, @Nullable DisabilityOfficer ofFormation) {
        return new Action(
                ids.of(key, SourceIds.number(it)),
                SourceIds.number(it),
                mode(it),
                it.said("modalites-entrees-sorties").filter("1"::equals).isPresent(),
                Fields.codes(it.all("code-public-vise")),
                Fields.truth(it, "niveau-entree-obligatoire"),
                Fields.number(it, "nombre-heures-total")
                        .filter(hours -> hours > 0)
                        .orElse(null),
                it.extras("duree-hebdo")
                        .flatMap(text -> Said.price(text).stream())
                        .findFirst()
                        .map(Fields::hours)
                        .orElse(null),
                it.said("prix-total-TTC").flatMap(Said::price).orElse(null),
                Fields.truth(it, "prise-en-charge-frais-possible"),
                Fields.plain(it, 200, "frais-restants").orElse(null),
                Fields.texts(it.along("organisme-financeur", "code-financeur")),
                Fields.texts(it.all("langue-formation")),
                Fields.plain(it, 250, "acces-handicapes").orElse(null),
                ofFormation == null ? ReadOfficer.ofAction(it) : ofFormation,
                Fields.plain(it, Fields.LONGEST, "conditions-specifiques").orElse(null),
                it.along("lieu-de-formation", "coordonnees")
                        .limit(LheoCheck.MOST_PLACES)
                        .map(place::of)
                        .toList(),
                SourceIds.each(it, "session", key, this::session));
    }

    private Session session(Element it, String key) {
        Optional<LheoDate> starts = Fields.date(it, "periode", "debut");
        return new Session(
                ids.of(key, SourceIds.number(it)),
                SourceIds.number(it),
                starts.map(LheoDate::first).orElse(null),
                starts.map(LheoDate::last).orElse(null),
                Fields.date(it, "periode", "fin")
                        .map(LheoDate::last)
                        .filter(end ->
                                starts.isEmpty() || !end.isBefore(starts.get().first()))
                        .orElse(null),
                Fields.date(it, "periode-inscription", "periode", "debut")
                        .map(LheoDate::first)
                        .orElse(null),
                Fields.date(it, "periode-inscription", "periode", "fin")
                        .map(LheoDate::last)
                        .orElse(null),
                recruitment(it.said("etat-recrutement").orElse("")),
                Digests.of(it));
    }

    private static List<String> certifications(Element it) {
        return Fields.list(Stream.concat(
                it.all("certification")
                        .flatMap(each ->
                                Stream.of("RNCP", "RS", "CERTIFINFO", "CPF").flatMap(of -> certification(each, of))),
                it.all("code-type-formation").flatMap(each -> certification(each, "CPF"))));
    }

    private static Stream<String> certification(Element it, String of) {
        return it.said("code-" + of).stream().map(code -> of + ":" + Fields.cut(code, 20));
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
}
