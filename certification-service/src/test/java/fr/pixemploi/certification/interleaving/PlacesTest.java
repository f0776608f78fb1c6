package fr.pixemploi.certification.interleaving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.certification.booking.application.AnswerBooking;
import fr.pixemploi.certification.booking.application.BookPlace;
import fr.pixemploi.certification.booking.application.FollowMyBookings;
import fr.pixemploi.certification.booking.application.OpenToPublic;
import fr.pixemploi.certification.booking.domain.BookingRefusal;
import fr.pixemploi.certification.candidate.application.LearnLevels;
import fr.pixemploi.certification.candidate.domain.BirthPlace;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Sex;
import fr.pixemploi.certification.session.application.CreateSession;
import fr.pixemploi.certification.session.domain.SessionNotes;
import fr.pixemploi.certification.session.domain.Venue;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Never more are accepted than there are places, and who is accepted is a candidate, whoever answers and withdraws at once. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class PlacesTest {
    private static final UUID CENTRE = UUID.fromString("01940000-0000-7000-8000-00000000000c");
    private static final int PEOPLE = 8;
    private static final int PLACES = 3;
    private static final int ROUNDS = 4;

    @Inject
    CreateSession createSession;

    @Inject
    OpenToPublic openToPublic;

    @Inject
    LearnLevels learnLevels;

    @Inject
    BookPlace bookPlace;

    @Inject
    AnswerBooking answerBooking;

    @Inject
    FollowMyBookings followMyBookings;

    @Inject
    Sql sql;

    /** What no topic tells, no rebuild of what is known would find again. */
    private final List<UUID> told = new ArrayList<>();

    @AfterEach
    void forgetResults() {
        told.forEach(learnLevels::forget);
    }

    @Test
    void noMoreAreAcceptedThanThereArePlacesWhoeverActsAtOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID session = session();
            openToPublic.handle(centre(), session, ReadVersion.ANY, PLACES, Instant.parse("2035-05-01T00:00:00Z"));
            List<Callable<Void>> acts = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                UUID person = Ids.next();
                UUID result = Ids.next();
                told.add(result);
                learnLevels.handle(
                        result,
                        person,
                        Instant.parse("2026-11-20T10:00:00Z"),
                        Map.of("1.1", 1, "1.2", 1, "1.3", 1, "2.1", 1, "2.2", 1),
                        Set.of());
                UUID booking = bookPlace
                        .handle(person(person), session, identity(), false)
                        .id();
                acts.add(() -> act(() -> answerBooking.accept(centre(), session, booking)));
                acts.add(() -> act(() -> answerBooking.accept(centre(), session, booking)));
                if (i % 2 == 0) acts.add(() -> act(() -> followMyBookings.withdraw(person(person), booking)));
                if (i % 3 == 0)
                    acts.add(() -> act(() -> answerBooking.decline(centre(), session, booking, "Une raison.")));
            }
            Collections.shuffle(acts, new Random(round));
            try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
                for (Future<Void> done : threads.invokeAll(acts)) done.get();
            }
            assertThat(ids(
                            "select beneficiary_id as id from booking where session_id = ? and state = 'accepted'",
                            session))
                    .hasSizeLessThanOrEqualTo(PLACES)
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(
                            ids("select beneficiary_id as id from candidate where session_id = ?", session));
        }
    }

    private List<UUID> ids(String statement, UUID session) {
        return sql.query(statement, session).list(row -> row.uuid("id"));
    }

    /** What is refused is an act too. */
    private static Void act(Runnable act) {
        try {
            act.run();
        } catch (BookingRefusal | LockTimeoutException refused) {
            // Nothing happened.
        }
        return null;
    }

    private UUID session() {
        return createSession
                .handle(
                        centre(),
                        new CreateSession.Wish(
                                CENTRE,
                                new Venue("Lycée Exemple", "1 rue de l'Exemple", "Exempleville"),
                                "Salle 12",
                                LocalDateTime.parse("2035-05-03T09:30:00"),
                                "Europe/Paris",
                                null,
                                SessionNotes.NONE))
                .id();
    }

    private static Identity identity() {
        return new Identity(
                "Léa",
                "Exemple",
                null,
                Sex.FEMALE,
                LocalDate.parse("2001-02-03"),
                new BirthPlace("Exempleville", "75001", null, "France"));
    }

    private static Caller centre() {
        return new Caller(
                "test",
                "claire",
                "test",
                Map.of(CENTRE, Set.of(StructureRole.CENTRE_MANAGER)),
                Set.of(),
                Set.of(),
                Optional.empty());
    }

    private static Caller person(UUID id) {
        return new Caller("test", id.toString(), "test", Map.of(), Set.of("beneficiary"), Set.of(), Optional.of(id));
    }
}
