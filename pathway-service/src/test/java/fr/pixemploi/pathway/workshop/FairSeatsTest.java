package fr.pixemploi.pathway.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.pathway.workshop.Workshops.Step;
import fr.pixemploi.pathway.workshop.application.EditOffer;
import fr.pixemploi.pathway.workshop.application.EditSession;
import fr.pixemploi.pathway.workshop.domain.Booking;
import fr.pixemploi.pathway.workshop.domain.Booking.State;
import fr.pixemploi.pathway.workshop.domain.BookingNews;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import fr.pixemploi.pathway.workshop.domain.WorkshopRefusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One seat a person, in the order of arrival, as long as there is something to come to. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class FairSeatsTest {
    @Inject
    Workshops workshops;

    @Inject
    HeardBookings news;

    @Inject
    EditOffer editOffer;

    @Inject
    EditSession editSession;

    @Inject
    Sql sql;

    @Test
    void aSeatThatNobodyGaveBackGoesToWhoWaitsBeforeANewcomer() {
        UUID session = workshops.aSession(1).id();
        Step first = taken(session);
        Step waiting = taken(session);
        sql.update("delete from seat_booking where step_id = ?", first.id());
        assertThat(workshops.take(session, Step.any()).state()).isEqualTo(State.WAITING);
        assertThat(state(waiting)).isEqualTo(State.BOOKED);
    }

    @Test
    void nobodyGetsASeatInASessionThatIsOver() {
        OwnSession session = workshops.aSession(1);
        Step first = taken(session.id());
        Step waiting = taken(session.id());
        sql.update(
                "update own_session set starts_on = current_date - 9, ends_on = current_date - 2 where id = ?",
                session.id());
        workshops.release(first);
        assertThat(state(waiting)).isEqualTo(State.WAITING);
        editSession.change(
                workshops.manager(),
                session.offerId(),
                session.id(),
                ReadVersion.ANY,
                plan -> new OwnSession.Plan(plan.startsOn(), plan.endsOn(), plan.hours(), plan.hoursAWeek(), 7));
        assertThat(state(waiting)).isEqualTo(State.WAITING);
        assertThat(workshops.takeAgain(session.id(), first)).isEmpty();
    }

    @Test
    void whoHasASeatOrWaitsGetsNoOtherForAnotherPathway() {
        UUID session = workshops.aSession(1).id();
        for (Step step : List.of(taken(session), taken(session))) {
            State before = state(step);
            assertElsewhere(session, step.another());
            assertThat(state(step)).isEqualTo(before);
        }
    }

    @Test
    void aPersonWithAJoinedFileHasOneSeatToo() {
        UUID session = workshops.aSession(9).id();
        Step ofFile = Step.any();
        Step ofPerson = Step.any();
        sql.update("insert into person_alias (alias_id, person_id) values (?, ?)", ofFile.person(), ofPerson.person());
        workshops.take(session, ofFile);
        assertElsewhere(session, ofPerson);
        workshops.release(ofFile);
        workshops.take(session, ofPerson);
        assertElsewhere(session, ofFile);
    }

    @Test
    void aPathwayThatTakesAnothersPlaceHasItsSeatOrItsPlaceInTheQueueAlsoOfAClosedOffer() {
        OwnSession session = workshops.aSession(1);
        Step booked = taken(session.id());
        Step waiting = taken(session.id());
        Step last = taken(session.id());
        editOffer.close(workshops.manager(), session.offerId(), ReadVersion.ANY);
        Step later = waiting.another();
        assertThat(workshops.move(waiting, later)).hasValueSatisfying(moved -> {
            assertThat(moved.step()).isEqualTo(later.id());
            assertThat(moved.place()).isEqualTo(1);
        });
        assertThat(workshops.of(waiting)).isEmpty();
        Step seated = booked.another();
        assertThat(workshops.move(booked, seated))
                .hasValueSatisfying(moved -> assertThat(moved.state()).isEqualTo(State.BOOKED));
        workshops.release(booked);
        assertThat(state(later)).isEqualTo(State.WAITING);
        workshops.release(seated);
        assertThat(state(later)).isEqualTo(State.BOOKED);
        assertThat(state(last)).isEqualTo(State.WAITING);
        assertThat(workshops.move(Step.any(), Step.any())).isEmpty();
    }

    @Test
    void aStepThatTookOverASeatOfACancelledSessionIsTold() {
        OwnSession session = workshops.aSession(1);
        Step before = taken(session.id());
        Step after = before.another();
        QuarkusTransaction.requiringNew().run(() -> {
            editSession.cancel(workshops.manager(), session.offerId(), session.id(), ReadVersion.ANY);
            workshops.seats().moveTo(before.id(), after.id());
        });
        await().atMost(Patience.FAR)
                .until(() -> news.heard().contains(new BookingNews.Cancelled(after.id(), session.id())));
    }

    @Test
    void whoIsDoneGivesBackWhatIsYetToComeAndKeepsWhatBegan() {
        OwnSession session = workshops.aSession(1);
        Step done = taken(session.id());
        Step waiting = taken(session.id());
        Step alsoWaiting = taken(session.id());
        workshops.giveBackUnused(done);
        assertThat(workshops.of(done)).isEmpty();
        assertThat(state(waiting)).isEqualTo(State.BOOKED);
        sql.update("update own_session set starts_on = current_date where id = ?", session.id());
        workshops.giveBackUnused(waiting);
        assertThat(state(waiting)).isEqualTo(State.BOOKED);
        workshops.giveBackUnused(alsoWaiting);
        assertThat(workshops.of(alsoWaiting)).isEmpty();
    }

    private void assertElsewhere(UUID session, Step step) {
        assertThatThrownBy(() -> workshops.take(session, step)).isInstanceOf(WorkshopRefusal.SeatElsewhere.class);
        assertThat(workshops.of(step)).isEmpty();
    }

    private Step taken(UUID session) {
        Step step = Step.any();
        workshops.take(session, step);
        return step;
    }

    private State state(Step step) {
        return workshops.of(step).map(Booking::state).orElseThrow();
    }
}
