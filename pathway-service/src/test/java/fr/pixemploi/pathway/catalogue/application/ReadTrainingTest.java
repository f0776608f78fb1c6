package fr.pixemploi.pathway.catalogue.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import org.junit.jupiter.api.Test;

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
