package fr.pixemploi.pathway.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.pathway.workshop.application.EditOffer;
import fr.pixemploi.pathway.workshop.application.EditSession;
import fr.pixemploi.pathway.workshop.application.Seats;
import fr.pixemploi.pathway.workshop.domain.OwnOffer;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import fr.pixemploi.pathway.workshop.domain.WorkshopRefusal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How much a structure may offer. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class OfferBoundsTest {
    @Inject
    Workshops workshops;

    @Inject
    EditOffer editOffer;

    @Inject
    EditSession editSession;

    @Inject
    Seats seats;

    @Inject
    Sql sql;

    @Test
    void aStructureHasTwoHundredOffersThatAreNotClosedAtMost() throws Exception {
        Workshops another = new Workshops(editOffer, editSession, seats);
        OwnOffer first = another.anOffer();
        sql.update("""
                insert into own_offer (id, structure_id, kind, title, description, targets, cents, pass_numerique, publics, open_to_others, version)
                select gen_random_uuid(), structure_id, kind, title, description, targets, cents, pass_numerique, publics, open_to_others, 1
                from own_offer, generate_series(2, ?) where id = ?
                """, OwnOffer.MOST, first.id());
        assertThatThrownBy(another::anOffer).isInstanceOf(WorkshopRefusal.TooMany.class);
        editOffer.close(another.manager(), first.id(), ReadVersion.ANY);
        assertThat(atOnce(another::anOffer)).isEqualTo(1);
        assertThatThrownBy(another::anOffer).isInstanceOf(WorkshopRefusal.TooMany.class);
    }

    @Test
    void theOffersOfAStructureWereInAHundredCommunesAtMostWhereverTheyMoved() {
        Workshops another = new Workshops(editOffer, editSession, seats);
        OwnOffer offer = another.anOffer();
        at(another, offer, "03310");
        sql.update(
                "update own_offer set communes = communes || array(select 'x' || n from generate_series(2, ?) n) where id = ?",
                OwnOffer.MOST_COMMUNES,
                offer.id());
        assertThatThrownBy(() -> at(another, offer, "03185")).isInstanceOf(WorkshopRefusal.TooMany.class);
        at(another, another.anOffer(), "03310");
        editOffer.close(another.manager(), offer.id(), ReadVersion.ANY);
        OwnOffer next = another.anOffer();
        assertThatThrownBy(() -> at(another, next, "03185"))
                .as("what is closed counts")
                .isInstanceOf(WorkshopRefusal.TooMany.class);
    }

    private void at(Workshops whose, OwnOffer offer, String commune) {
        OwnOffer.Place place = new OwnOffer.Place(List.of("1 rue de l'Exemple"), "03200", "Exemple", commune);
        editOffer.change(
                whose.manager(),
                offer.id(),
                ReadVersion.ANY,
                old -> new OwnOffer.Content(
                        old.kind(),
                        old.title(),
                        old.description(),
                        old.targets(),
                        place,
                        old.cents(),
                        old.passNumerique(),
                        old.publics(),
                        old.openToOthers(),
                        old.seatsForOthers(),
                        old.accommodations(),
                        old.officer()));
    }

    @Test
    void anOfferHasTwoHundredSessionsToComeAtMost() throws Exception {
        OwnSession first = workshops.aSession(3);
        sql.update("""
                insert into own_session (id, offer_id, starts_on, ends_on, hours, seats, version)
                select gen_random_uuid(), offer_id, starts_on, ends_on, hours, seats, 1
                from own_session, generate_series(2, ?) where id = ?
                """, OwnSession.MOST, first.id());
        assertThatThrownBy(() -> add(first)).isInstanceOf(WorkshopRefusal.TooMany.class);
        sql.update(
                "update own_session set starts_on = current_date - 9, ends_on = current_date - 2 where id = ?",
                first.id());
        assertThat(atOnce(() -> add(first))).isEqualTo(1);
        assertThatThrownBy(() -> editSession.change(
                        workshops.manager(), first.offerId(), first.id(), ReadVersion.ANY, over -> first.plan()))
                .isInstanceOf(WorkshopRefusal.TooMany.class);
    }

    /** How many of eight at once were not one too many. */
    private static int atOnce(Runnable call) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> running = new ArrayList<>();
            for (int each = 0; each < 8; each++)
                running.add(threads.submit(() -> {
                    start.await();
                    try {
                        call.run();
                        done.incrementAndGet();
                    } catch (WorkshopRefusal.TooMany refused) {
                        // As it should.
                    }
                    return null;
                }));
            start.countDown();
            for (Future<?> each : running) each.get();
        }
        return done.get();
    }

    private void add(OwnSession like) {
        editSession.add(workshops.manager(), like.offerId(), like.plan());
    }

    @Test
    void whatWasClosedAndCancelledIsNotWithoutEnd() {
        Workshops another = new Workshops(editOffer, editSession, seats);
        OwnSession session = another.aSession(3);
        sql.update("""
                insert into own_session (id, offer_id, starts_on, ends_on, hours, seats, cancelled, version)
                select gen_random_uuid(), offer_id, starts_on, ends_on, hours, seats, true, 1
                from own_session, generate_series(2, ?) where id = ?
                """, OwnSession.MOST_EVER, session.id());
        assertThatThrownBy(() -> editSession.add(another.manager(), session.offerId(), session.plan()))
                .isInstanceOf(WorkshopRefusal.TooMany.class);
        sql.update("""
                insert into own_offer (id, structure_id, kind, title, description, targets, cents, pass_numerique, publics, open_to_others,
                  closed, version)
                select gen_random_uuid(), structure_id, kind, title, description, targets, cents, pass_numerique, publics, open_to_others, true, 1
                from own_offer, generate_series(2, ?) where id = ?
                """, OwnOffer.MOST_EVER, session.offerId());
        assertThatThrownBy(another::anOffer).isInstanceOf(WorkshopRefusal.TooMany.class);
    }
}
