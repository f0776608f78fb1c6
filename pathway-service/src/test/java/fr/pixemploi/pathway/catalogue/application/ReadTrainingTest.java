package fr.pixemploi.pathway.catalogue.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.pixemploi.pathway.catalogue.domain.DisabilityOfficer;
import fr.pixemploi.pathway.catalogue.domain.Training;
import fr.pixemploi.pathway.lheo.Formation;
import fr.pixemploi.pathway.lheo.Grammar;
import fr.pixemploi.pathway.lheo.LheoCheck;
import fr.pixemploi.pathway.lheo.LheoFault;
import fr.pixemploi.pathway.lheo.LheoReader;
import fr.pixemploi.pathway.place.domain.Address;
import fr.pixemploi.pathway.place.domain.Position;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken of a formation, and what is made of its numbers. */
class ReadTrainingTest {
    private static final Grammar GRAMMAR = Grammar.read();
    private static final String PERIOD = "<periode><debut>20270101</debut><fin>20270201</fin></periode>";

    private static Formation formation(String title, String actions) throws Exception {
        String file = "<lheo xmlns='http://lheo.gouv.fr/2.3'><offres><formation numero='1'>" + title + actions
                + "<organisme-formation-responsable><nom-organisme>O</nom-organisme></organisme-formation-responsable>"
                + "</formation></offres></lheo>";
        return LheoReader.open(GRAMMAR, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), Long.MAX_VALUE)
                .next()
                .orElseThrow();
    }

    private static Training read(String actions) throws Exception {
        return new ReadTraining("essai", ReadTrainingTest::locate)
                .of(formation("<intitule-formation>T</intitule-formation>", actions), 0);
    }

    private static String action(String number, String... sessions) {
        StringBuilder action = new StringBuilder("<action numero='" + number + "'>");
        for (String session : sessions)
            action.append("<session numero='")
                    .append(session)
                    .append("'>")
                    .append(PERIOD)
                    .append("</session>");
        return action.append("</action>").toString();
    }

    private static Optional<Position> locate(Address address) {
        return "75011".equals(address.postcode()) ? Optional.of(new Position(48.86, 2.38, true)) : Optional.empty();
    }

    private static String place(String address) {
        return "<lieu-de-formation><coordonnees><adresse>" + address + "</adresse></coordonnees></lieu-de-formation>";
    }

    @Test
    void aPlaceWithoutPositionIsWhereItsAddressIs() throws Exception {
        String point = "<geolocalisation><latitude>45,5</latitude><longitude>4.5</longitude></geolocalisation>";
        Training training = read("<action>" + place("<codepostal>75011</codepostal>" + point)
                + place("<codepostal>75011</codepostal>") + place("<codepostal>00000</codepostal>") + "</action>");
        assertThat(training.actions().getFirst().places())
                .extracting(Training.Place::latitude, Training.Place::longitude, Training.Place::approximate)
                .containsExactly(tuple(45.5, 4.5, false), tuple(48.86, 2.38, true), tuple(null, null, false));
    }

    @Test
    void ofListsThatAreFarTooLongTheBeginningIsReadAndTheRestIsTold() throws Exception {
        StringBuilder inside = new StringBuilder();
        for (int i = 0; i < 40_000; i++) inside.append("<lieu-de-formation><coordonnees/></lieu-de-formation>");
        for (int i = 0; i < 9_000; i++)
            inside.append("<langue-formation>l").append(i).append("</langue-formation>");
        inside.append("<organisme-financeur><code-financeur>")
                .append("9".repeat(5_000))
                .append("</code-financeur></organisme-financeur>");
        Formation formation =
                formation("<intitule-formation>T</intitule-formation>", "<action>" + inside + "</action>");
        Training.Action action = new ReadTraining("essai", ReadTrainingTest::locate)
                .of(formation, 0)
                .actions()
                .getFirst();
        assertThat(action.places()).hasSize(100);
        assertThat(action.languages()).hasSize(100);
        assertThat(action.financers()).allMatch(code -> code.length() <= 50).hasSize(1);
        assertThat(new LheoCheck(GRAMMAR).faults(formation.element()))
                .filteredOn(fault -> fault.code() == LheoFault.Code.TOO_MANY)
                .extracting(LheoFault::element)
                .contains("lieu-de-formation", "langue-formation");
    }

    private static String contact(String where, String type, String coordinates) {
        return "<" + where + ">" + type + "<coordonnees>" + coordinates + "</coordonnees></" + where + ">";
    }

    private static String officer(String where, String coordinates) {
        return contact(where, "<type-contact>1</type-contact>", coordinates);
    }

    private static String telephone(String said) {
        return "<telfixe><numtel>" + said + "</numtel></telfixe>";
    }

    private static @Nullable DisabilityOfficer officerOf(String contacts) throws Exception {
        return read(contacts + action("A", "S")).actions().getFirst().officer();
    }

    @Test
    void theFirstReferentHandicapWhoIsReachedIsTaken() throws Exception {
        String nothing = "<nom>Référent handicap</nom>" + telephone("Non renseigné") + telephone(" ")
                + "<portable><numtel>-</numtel></portable><courriel>non communiqué</courriel>";
        assertThat(officerOf(contact("contact-formation", "<type-contact>4</type-contact>", telephone("01 99 00 00 04"))
                        + contact("contact-formation", "", telephone("01 99 00 00 09"))
                        + officer("contact-formation", nothing)
                        + officer(
                                "contact-formation",
                                "<adresse><denomination>Mission handicap</denomination></adresse>"
                                        + telephone("Non renseigné") + telephone("01 99 00 12 34")
                                        + "<courriel>handicap@exemple.fr</courriel>")
                        + officer("contact-formation", telephone("01 99 00 00 01"))))
                .isEqualTo(new DisabilityOfficer("Mission handicap", "01 99 00 12 34", "handicap@exemple.fr"));
        assertThat(officerOf(officer("contact-formation", "<portable><numtel>06 39 98 12 34</numtel></portable>")))
                .isEqualTo(new DisabilityOfficer(null, "06 39 98 12 34", null));
    }

    @Test
    void aReferentHandicapWhomNothingReachesIsThereAllTheSame() throws Exception {
        Training training = read(officer(
                        "contact-formation",
                        "<nom>Exemple</nom><adresse><denomination>Mission handicap</denomination></adresse>")
                + action("A", "S"));
        assertThat(training.disabilityContact()).isTrue();
        assertThat(training.actions().getFirst().officer()).isNull();
        assertThat(read(action("A", "S")).disabilityContact()).isFalse();
    }

    @Test
    void whoIsOfOneActionIsNotToldOfAnother() throws Exception {
        String trainer = "<organisme-formateur>" + officer("contact-formateur", telephone("01 99 00 00 01"))
                + "</organisme-formateur>";
        String session = "<session>" + PERIOD + officer("contact-session", telephone("01 99 00 00 02")) + "</session>";
        String actions = "<action>" + trainer + "</action><action>" + session + "</action><action/>";
        Training training = read(actions);
        assertThat(training.disabilityContact()).isTrue();
        assertThat(training.actions())
                .extracting(Training.Action::officer)
                .containsExactly(
                        new DisabilityOfficer(null, "01 99 00 00 01", null),
                        new DisabilityOfficer(null, "01 99 00 00 02", null),
                        null);
        assertThat(read(officer("contact-formation", telephone("01 99 00 00 03")) + actions)
                        .actions())
                .extracting(Training.Action::officer)
                .as("whom the training names comes first")
                .containsOnly(new DisabilityOfficer(null, "01 99 00 00 03", null));
    }

    @Test
    void namesOfPeopleAroundANumberOrAnAddressStayOut() throws Exception {
        assertThat(officerOf(officer(
                        "contact-formation",
                        "<civilite>Mme</civilite><nom>Exemple</nom><prenom>Camille</prenom><ligne>Camille Exemple</ligne>"
                                + telephone("Mme Exemple : 01.99.00.12.34 / 06 39 98 12 34")
                                + "<courriel>Camille Exemple &lt;handicap@exemple.fr&gt;</courriel>")))
                .isEqualTo(new DisabilityOfficer(null, "01.99.00.12.34", "handicap@exemple.fr"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0199001234,0199001234
            +33 (0)1 99 00 12 34,+33 (0)1 99 00 12 34
            00 33 1 99 00 12 34,00 33 1 99 00 12 34
            0033 1 99 00 12 34,0033 1 99 00 12 34
            +590 690 00 12 34,+590 690 00 12 34
            01 99 00 12 34  06 39 98 12 34,01 99 00 12 34
            39 36,39 36
            poste 3936,
            00 00 00 00 00,
            01 99 00 12,
            019900123456,
            100199001234,
            Camille Exemple,
            """)
    void whatIsNoNumberIsNone(String said, @Nullable String taken) throws Exception {
        assertThat(officerOf(officer("contact-formation", telephone(said) + "<courriel>a@exemple.fr</courriel>")))
                .isEqualTo(new DisabilityOfficer(null, taken, "a@exemple.fr"));
    }

    @Test
    void numbersThatLookLikeTurnsOrLinesMakeIdsOfTheirOwn() throws Exception {
        List<Training.Action> actions = read(action("B", "2", "2")
                        + action("B", "2")
                        + action("A&#10;B", "C")
                        + action("A", "B&#10;C")
                        + action("A", "B", "C"))
                .actions();
        assertThat(actions).extracting(Training.Action::id).doesNotHaveDuplicates();
        assertThat(actions)
                .flatExtracting(Training.Action::sessions)
                .extracting(Training.Session::id)
                .doesNotHaveDuplicates();
    }
}
