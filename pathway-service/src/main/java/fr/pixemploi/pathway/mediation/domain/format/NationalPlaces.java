package fr.pixemploi.pathway.mediation.domain.format;

import fr.pixemploi.pathway.mediation.domain.Facts;
import fr.pixemploi.pathway.mediation.domain.Facts.Fee;
import fr.pixemploi.pathway.mediation.domain.MediationPlace;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Records of the national standard of places of digital mediation. */
public final class NationalPlaces {
    private static final String AT_A_DISTANCE = "À distance";
    private static final String NO_VISITORS = "Ce lieu n'accueille pas de public";

    private NationalPlaces() {}

    /** The place of a record in which nothing is wrong. */
    public static MediationPlace of(Map<String, Object> record, Formats formats) {
        Said said = new Said(record);
        List<String> support = said.list("modalites_accompagnement");
        List<String> access = said.list("modalites_acces");
        boolean remote = support.contains(AT_A_DISTANCE);
        return new MediationPlace(
                said.needed("id"),
                said.needed("nom"),
                formats.themes(said.list("services")),
                !access.contains(NO_VISITORS) && !support.equals(List.of(AT_A_DISTANCE)),
                remote,
                said.address(),
                new Facts(
                        null,
                        said.text("pivot"),
                        said.street(),
                        said.text("code_postal"),
                        said.text("commune"),
                        said.text("telephone"),
                        said.parts("courriels"),
                        said.parts("site_web"),
                        said.text("prise_rdv"),
                        said.text("horaires"),
                        said.text("presentation_resume") == null
                                ? said.text("presentation_detail")
                                : said.text("presentation_resume"),
                        said.list("services"),
                        support,
                        access,
                        said.list("frais_a_charge").stream()
                                .flatMap(NationalPlaces::fee)
                                .toList(),
                        null,
                        said.list("publics_specifiquement_adresses"),
                        null,
                        said.list("prise_en_charge_specifique"),
                        said.list("dispositif_programmes_nationaux"),
                        Stream.concat(
                                        said.list("formations_labels").stream(),
                                        said.parts("autres_formations_labels").stream())
                                .toList(),
                        said.text("fiche_acces_libre"),
                        List.of()),
                said.date("date_maj"));
    }

    private static Stream<Fee> fee(String said) {
        return switch (said) {
            case "Gratuit" -> Stream.of(Fee.FREE);
            case "Gratuit sous condition" -> Stream.of(Fee.FREE_UNDER_CONDITIONS);
            case "Payant" -> Stream.of(Fee.PAID);
            default -> Stream.empty();
        };
    }
}
