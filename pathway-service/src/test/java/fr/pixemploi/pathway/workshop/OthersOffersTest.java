package fr.pixemploi.pathway.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.pathway.catalogue.domain.candidate.Candidate;
import fr.pixemploi.pathway.catalogue.domain.candidate.CandidateSearch;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.workshop.Workshops.Step;
import fr.pixemploi.pathway.workshop.application.EditOffer;
import fr.pixemploi.pathway.workshop.application.EditSession;
import fr.pixemploi.pathway.workshop.application.FindOwnCandidates;
import fr.pixemploi.pathway.workshop.application.Seats;
import fr.pixemploi.pathway.workshop.domain.OwnCandidates;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What other structures open beside a structure's own. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class OthersOffersTest {
    private static final LocalDate DAY = LocalDate.of(2098, 1, 4);

    @Inject
    EditOffer editOffer;

    @Inject
    EditSession editSession;

    @Inject
    Seats seats;

    @Inject
    OwnCandidates candidates;

    @Inject
    FindOwnCandidates findOwnCandidates;

    @Inject
    Sql sql;

    @Test
    void whatOthersOpenPushesOutNothingOfTheStructuresOwn() {
        Workshops home = known(false);
        OwnSession sooner = opened(known(false), null);
        sql.update("update own_session set starts_on = '2098-01-01' where id = ?", sooner.id());
        OwnSession own = home.aSession(9);
        List<OwnCandidates.Found> found = found(home, List.of(), 500);
        assertThat(found).extracting(each -> each.session().id()).contains(own.id(), sooner.id());
        assertThat(found.getFirst().offer().structureId()).isEqualTo(home.structure());
    }

    @Test
    void noOtherStructurePushesOutTheOthersByOfferingMuch() {
        Workshops home = known(false);
        OwnSession many = opened(known(false), null);
        sql.update("""
                insert into own_session (id, offer_id, starts_on, ends_on, hours, seats, version)
                select gen_random_uuid(), offer_id, starts_on - 3, ends_on, hours, seats, 1
                from own_session, generate_series(2, ?) where id = ?
                """, OwnSession.MOST, many.id());
        OwnSession one = opened(known(false), null);
        List<OwnCandidates.Found> found = found(home, List.of(), 500);
        List<OwnCandidates.Found> ofMany = found.stream()
                .filter(each -> each.session().offerId().equals(many.offerId()))
                .toList();
        assertThat(ofMany).hasSize(OwnCandidates.MOST_OF_ANOTHER);
        assertThat(found.indexOf(of(found, one)))
                .as("one of each before the second of any")
                .isLessThan(found.indexOf(ofMany.get(1)));
    }

    @Test
    void whatASandboxOpensIsNotEvenPassedOver() {
        Workshops home = known(false);
        Workshops sandbox = known(true);
        int before = candidates
                .passed(Set.of(home.structure()), true, search(DAY.plusYears(1), 9))
                .outsideWindow();
        OwnSession session = opened(sandbox, null);
        assertThat(found(home, List.of(), 500))
                .extracting(each -> each.session().id())
                .doesNotContain(session.id());
        assertThat(candidates
                        .passed(Set.of(home.structure()), true, search(DAY.plusYears(1), 9))
                        .outsideWindow())
                .isEqualTo(before);
    }

    @Test
    void nobodyMayWaitWhereNoMoreOfOthersAreLetIn() {
        Workshops home = known(false);
        Workshops other = known(false);
        OwnSession session = opened(other, 1);
        UUID elsewhere = known(false).structure();
        assertThat(of(found(home, List.of(), 500), session).mayWait()).isTrue();
        Step step = Step.any();
        other.takeFor(elsewhere, session.id(), step);
        OwnCandidates.Found taken = of(found(home, List.of(), 500), session);
        assertThat(taken.free()).isZero();
        assertThat(taken.mayWait()).isFalse();
        assertThat(of(found(other, List.of(), 500), session).mayWait()).isTrue();
        sql.update(
                "update seat_booking set state = 'waiting', structure_id = ? where step_id = ?",
                home.structure(),
                step.id());
        assertThat(of(found(home, List.of(step.person()), 500), session).mayWait())
                .as("who waits already")
                .isTrue();
    }

    @Test
    void theSeatThatAnotherStructureGotForAPersonIsNotSeen() {
        Workshops home = known(false);
        Workshops other = known(false);
        OwnSession session = opened(other, null);
        Step step = Step.any();
        other.takeFor(home.structure(), session.id(), step);
        assertThat(of(found(home, List.of(step.person()), 500), session).free()).isEqualTo(9);
        UUID elsewhere = known(false).structure();
        sql.update("update seat_booking set structure_id = ? where step_id = ?", elsewhere, step.id());
        assertThat(of(found(home, List.of(step.person()), 500), session).free()).isEqualTo(8);
    }

    /** Who made the own file is of none; of a sandbox are people who are made up. */
    @Test
    void whoIsOfNoStructureFindsWhatIsOpenAndWhoIsOfASandboxDoesNot() {
        UUID session = opened(known(false), null).id();
        assertThat(ids(Set.of())).contains(session);
        assertThat(ids(Set.of(known(false).structure()))).contains(session);
        assertThat(ids(Set.of(known(true).structure()))).doesNotContain(session);
        assertThat(ids(Set.of(UUID.randomUUID())))
                .as("of a structure that nobody heard of")
                .doesNotContain(session);
    }

    private List<UUID> ids(Set<UUID> structures) {
        return findOwnCandidates.handle(structures, List.of(), search(DAY, 500)).sessions().stream()
                .map(Candidate::sessionId)
                .toList();
    }

    private static OwnCandidates.Found of(List<OwnCandidates.Found> found, OwnSession session) {
        return found.stream()
                .filter(each -> each.session().id().equals(session.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<OwnCandidates.Found> found(Workshops whose, List<UUID> person, int limit) {
        return candidates.find(Set.of(whose.structure()), true, person, search(DAY, limit), limit);
    }

    private static CandidateSearch search(LocalDate around, int limit) {
        return new CandidateSearch(
                Set.of(new CompetenceCode("3.4")),
                DAY.minusDays(30),
                around.minusDays(30),
                around.plusDays(30),
                null,
                limit);
    }

    /** Nine seats, for as many people of others. */
    private OwnSession opened(Workshops whose, @Nullable Integer forOthers) {
        OwnSession session = whose.aSession(9);
        sql.update(
                "update own_offer set open_to_others = true, seats_for_others = ? where id = ?",
                forOthers,
                session.offerId());
        return session;
    }

    private Workshops known(boolean sandbox) {
        Workshops workshops = new Workshops(editOffer, editSession, seats);
        sql.update(
                "insert into known_structure (structure_id, name, kind, time_zone, sandbox) values (?, 'Mission', 'mission-locale', 'Europe/Paris', ?)",
                workshops.structure(),
                sandbox);
        return workshops;
    }
}
