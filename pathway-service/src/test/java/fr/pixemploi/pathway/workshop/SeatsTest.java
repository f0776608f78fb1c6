package fr.pixemploi.pathway.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.sql.ViolatedConstraint;
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
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Seats of own sessions, in PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class SeatsTest {
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
    void whoComesWhenAllSeatsAreGivenWaitsInTheOrderOfArrival() {
        UUID session = workshops.aSession(2).id();
        List<Step> steps = steps(5);
        assertThat(steps.stream().map(step -> workshops.take(session, step)))
                .extracting(Booking::state)
                .containsExactly(State.BOOKED, State.BOOKED, State.WAITING, State.WAITING, State.WAITING);
        assertThat(places(steps)).containsExactly(0, 0, 1, 2, 3);
    }

    @Test
    void aSeatThatIsGivenBackGoesToTheFirstWhoWaitsAndThatStepIsTold() {
        UUID session = workshops.aSession(1).id();
        List<Step> steps = taken(session, 4);
        workshops.release(steps.get(1));
        workshops.release(steps.get(0));
        assertThat(states(steps)).containsExactly(null, null, State.BOOKED, State.WAITING);
        assertThat(places(steps)).containsExactly(-1, -1, 0, 1);
        await().atMost(Patience.FAR)
                .until(() -> news.heard()
                        .contains(new BookingNews.Promoted(steps.get(2).id(), session)));
        assertThat(told(session)).containsExactly(steps.get(2).id());
    }

    @Test
    void takingTwiceIsTheSameBookingAndReleasingTwiceFreesOneSeat() {
        UUID session = workshops.aSession(2).id();
        List<Step> steps = taken(session, 4);
        assertThat(workshops.take(session, steps.get(0)).state()).isEqualTo(State.BOOKED);
        assertThat(workshops.take(session, steps.get(3)).place()).isEqualTo(2);
        workshops.release(steps.get(0));
        workshops.release(steps.get(0));
        assertThat(states(steps)).containsExactly(null, State.BOOKED, State.BOOKED, State.WAITING);
    }

    @Test
    void aStepHasASeatInOneSession() {
        Step step = taken(workshops.aSession(1).id(), 1).getFirst();
        assertThatThrownBy(() -> workshops.take(workshops.aSession(1).id(), step))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsNotThereForTheStructureClosedOrCancelledIsNotTaken() {
        OwnSession session = workshops.aSession(1);
        assertThatThrownBy(() -> workshops.takeFor(Ids.next(), session.id(), Step.any()))
                .isInstanceOf(WorkshopRefusal.NotThere.class);
        editOffer.close(workshops.manager(), session.offerId(), ReadVersion.ANY);
        assertThatThrownBy(() -> workshops.take(session.id(), Step.any()))
                .isInstanceOf(WorkshopRefusal.SessionGone.class);
        OwnSession cancelled = workshops.aSession(1);
        editSession.cancel(workshops.manager(), cancelled.offerId(), cancelled.id(), ReadVersion.ANY);
        assertThatThrownBy(() -> workshops.take(cancelled.id(), Step.any()))
                .isInstanceOf(WorkshopRefusal.SessionGone.class);
    }

    @Test
    void moreSeatsGoToWhoWaitsAndFewerThanGivenAreRefused() {
        OwnSession session = workshops.aSession(2);
        List<Step> steps = taken(session.id(), 5);
        assertThatThrownBy(() -> seats(session, 1)).isInstanceOf(WorkshopRefusal.SeatsTaken.class);
        seats(session, 4);
        assertThat(states(steps))
                .containsExactly(State.BOOKED, State.BOOKED, State.BOOKED, State.BOOKED, State.WAITING);
        assertThatThrownBy(() -> editSession.change(
                        workshops.manager(),
                        session.offerId(),
                        session.id(),
                        ReadVersion.ANY,
                        plan -> new OwnSession.Plan(LocalDate.of(2098, 1, 5), plan.endsOn(), 9, 3, 4)))
                .isInstanceOf(WorkshopRefusal.SessionPromised.class);
    }

    @Test
    void ofACancelledSessionAllAreToldAndNobodyIsKept() {
        OwnSession session = workshops.aSession(1);
        List<Step> steps = taken(session.id(), 3);
        editSession.cancel(workshops.manager(), session.offerId(), session.id(), ReadVersion.ANY);
        await().atMost(Patience.FAR)
                .until(() -> steps.stream().allMatch(step -> workshops.of(step).isEmpty()));
        assertThat(news.heard().stream().filter(each -> each.session().equals(session.id())))
                .containsExactlyInAnyOrderElementsOf(steps.stream()
                        .<BookingNews>map(step -> new BookingNews.Cancelled(step.id(), session.id()))
                        .toList());
    }

    /** Whoever writes, and whatever they forgot to look at. */
    @Test
    void theDatabaseItselfGivesNoSeatThatIsNotThere() {
        OwnSession session = workshops.aSession(1);
        taken(session.id(), 2);
        String rule = "never_more_bookings_than_seats";
        assertThatThrownBy(() -> sql.update("""
                        insert into seat_booking (step_id, session_id, beneficiary_id, structure_id, state, since)
                        values (?, ?, ?, ?, 'booked', now())
                        """, Ids.next(), session.id(), Ids.next(), Ids.next()))
                .isInstanceOfSatisfying(
                        ViolatedConstraint.class,
                        broken -> assertThat(broken.constraint()).isEqualTo(rule));
        assertThatThrownBy(
                        () -> sql.update("update seat_booking set state = 'booked' where session_id = ?", session.id()))
                .isInstanceOf(ViolatedConstraint.class);
        assertThatThrownBy(() -> sql.update("update own_session set seats = 0 where id = ?", session.id()))
                .isInstanceOf(ViolatedConstraint.class);
        sql.update("delete from seat_booking where session_id = ? and state = 'booked'", session.id());
        assertThat(sql.query("select booked from own_session where id = ?", session.id())
                        .<Integer>one(row -> row.integer("booked")))
                .isZero();
    }

    private void seats(OwnSession session, int seats) {
        editSession.change(
                workshops.manager(),
                session.offerId(),
                session.id(),
                ReadVersion.ANY,
                plan -> new OwnSession.Plan(plan.startsOn(), plan.endsOn(), plan.hours(), plan.hoursAWeek(), seats));
    }

    private static List<Step> steps(int many) {
        return Stream.generate(Step::any).limit(many).toList();
    }

    /** Steps that asked one after the other. */
    private List<Step> taken(UUID session, int many) {
        List<Step> steps = steps(many);
        steps.forEach(step -> workshops.take(session, step));
        return steps;
    }

    /** Null of a step that is not there. */
    private List<State> states(List<Step> steps) {
        return steps.stream()
                .map(step -> workshops.of(step).map(Booking::state).orElse(null))
                .toList();
    }

    private List<Integer> places(List<Step> steps) {
        return steps.stream()
                .map(step -> workshops.of(step).map(Booking::place).orElse(-1))
                .toList();
    }

    private List<UUID> told(UUID session) {
        return news.heard().stream()
                .filter(each -> each.session().equals(session))
                .map(BookingNews::step)
                .toList();
    }
}
