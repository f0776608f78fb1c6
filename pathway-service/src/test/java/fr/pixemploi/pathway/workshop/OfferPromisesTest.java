package fr.pixemploi.pathway.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.pathway.catalogue.domain.Accommodation;
import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.workshop.Workshops.Step;
import fr.pixemploi.pathway.workshop.application.EditOffer;
import fr.pixemploi.pathway.workshop.domain.OwnOffer;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import fr.pixemploi.pathway.workshop.domain.WorkshopRefusal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What somebody counts on stays as it was. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class OfferPromisesTest {
    private static final OwnOffer.Place VICHY =
            new OwnOffer.Place(List.of("1 rue de l'Exemple"), "03200", "Vichy", "03310");

    @Inject
    Workshops workshops;

    @Inject
    EditOffer editOffer;

    @Inject
    Sql sql;

    @Test
    void placePriceAndKindStayOnceSomebodyComes() {
        OwnSession session = workshops.aSession(1);
        UUID offer = session.offerId();
        change(offer, OfferKind.WORKSHOP, "Ranger", VICHY, 500, false);
        Step step = Step.any();
        workshops.take(session.id(), step);
        assertPromised(() -> change(offer, OfferKind.WORKSHOP, "Ranger", null, 500, false));
        assertPromised(() -> change(offer, OfferKind.WORKSHOP, "Ranger", VICHY, 501, false));
        assertPromised(() -> change(offer, OfferKind.WORKSHOP, "Ranger", VICHY, 500, true));
        assertPromised(() -> change(offer, OfferKind.E_LEARNING, "Ranger", VICHY, 500, false));
        assertThat(change(offer, OfferKind.WORKSHOP, "Trier", VICHY, 500, false)
                        .content()
                        .title())
                .isEqualTo("Trier");
        workshops.release(step);
        assertThat(change(offer, OfferKind.WORKSHOP, "Trier", null, 0, false)
                        .content()
                        .cents())
                .isZero();
    }

    @Test
    void aNeedThatIsMetStaysMetOnceSomebodyComes() {
        OwnSession session = workshops.aSession(1);
        Accommodation breaks = new Accommodation("breaks", null);
        write(session.offerId(), breaks);
        workshops.take(session.id(), Step.any());
        assertPromised(() -> write(session.offerId()));
        assertPromised(() -> write(session.offerId(), new Accommodation("breaks", "Plus maintenant.")));
        assertThat(write(session.offerId(), breaks, new Accommodation("no-sound", "Tout se passe à l'oral."))
                        .content()
                        .accommodations())
                .hasSize(2);
    }

    private OwnOffer write(UUID offer, Accommodation... accommodations) {
        return editOffer.change(
                workshops.manager(),
                offer,
                ReadVersion.ANY,
                old -> new OwnOffer.Content(
                        old.kind(),
                        old.title(),
                        old.description(),
                        old.targets(),
                        old.place(),
                        old.cents(),
                        old.passNumerique(),
                        old.publics(),
                        old.openToOthers(),
                        old.seatsForOthers(),
                        List.of(accommodations),
                        old.officer()));
    }

    @Test
    void whatIsOverBindsNobody() {
        OwnSession session = workshops.aSession(1);
        workshops.take(session.id(), Step.any());
        sql.update(
                "update own_session set starts_on = current_date - 9, ends_on = current_date - 2 where id = ?",
                session.id());
        assertThat(change(session.offerId(), OfferKind.WORKSHOP, "Ranger", null, 900, false)
                        .content()
                        .cents())
                .isEqualTo(900);
    }

    private static void assertPromised(Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(WorkshopRefusal.SessionPromised.class);
    }

    private OwnOffer change(UUID offer, OfferKind kind, String title, OwnOffer.Place place, int cents, boolean pass) {
        return editOffer.change(
                workshops.manager(),
                offer,
                ReadVersion.ANY,
                old -> new OwnOffer.Content(
                        kind,
                        title,
                        old.description(),
                        old.targets(),
                        place,
                        cents,
                        pass,
                        old.publics(),
                        old.openToOthers(),
                        old.seatsForOthers(),
                        old.accommodations(),
                        old.officer()));
    }
}
