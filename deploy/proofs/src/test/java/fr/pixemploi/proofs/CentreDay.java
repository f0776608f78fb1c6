package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Player;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.service.ServiceProcess;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * A centre's day in three sessions, one of them in Tahiti, from the enrolment until they are handed over to the jury. While the second is held, Kafka and all
 * instances of certification-service are away.
 */
final class CentreDay {
    /** How many candidates do something at the same time. */
    private static final int AT_ONCE = 6;

    /** As many as are needed for a score. */
    private static final int FEWEST_ANSWERS = 20;

    private final Platform platform = RunningPlatform.get();
    private final List<Examinee> people;
    private final DaySession morning = new DaySession("Salle 1", "Europe/Paris");
    private final DaySession cutOff = new DaySession("Salle 2", "Europe/Paris");
    private final DaySession far = new DaySession("Salle 3", "Pacific/Tahiti");

    final Examinee withTime;
    final Examinee withBreaks;
    final Examinee alerting;
    final Examinee cheating;
    final Examinee leaving;
    final Examinee moved;
    final Examinee wronglySeated;
    final Examinee seatedRightly;
    final Examinee failing;
    final Examinee weak;
    final Examinee absent;

    /** @param each candidates of each session, at least nine */
    CentreDay(int each) {
        people = Crowd.of(3 * each, AT_ONCE, i -> new Examinee(i, i == 2 * each ? weak() : able(i), i % 2 == 0));
        withTime = people.get(0);
        withBreaks = people.get(1);
        cheating = people.get(2);
        alerting = people.get(3);
        leaving = people.get(4);
        moved = people.get(5);
        wronglySeated = people.get(6);
        seatedRightly = people.get(7);
        failing = people.get(each);
        weak = people.get(2 * each);
        absent = people.get(3 * each - 1);
        people.subList(0, each).forEach(morning::enrols);
        cutOff.brings(people.subList(each, 2 * each));
        people.subList(2 * each, 3 * each).forEach(far::enrols);
    }

    private static Player able(int place) {
        return new Player(RunningPlatform.sheet(), place % 5 / 4.0, place);
    }

    /** Knows two competences of sixteen: certified for Pix, with fewer pix than CléA numérique asks for. */
    private static Player weak() {
        return Player.withoutLuck(RunningPlatform.sheet(), -3, Map.of("1.1", 3.0, "2.1", 3.0));
    }

    List<Examinee> people() {
        return people;
    }

    List<DaySession> sessions() {
        return List.of(morning, cutOff, far);
    }

    DaySession morning() {
        return morning;
    }

    DaySession far() {
        return far;
    }

    /** What the centre says of its candidates before the day. */
    void isPrepared() {
        Map<String, String> evidence = Map.of(
                "seenBy",
                "Claire Exemple",
                "seenOn",
                LocalDate.now(morning.zone()).minusDays(1).toString());
        assertThat(morning.changes(withTime, Map.of("extraTimePercentage", 33, "evidence", evidence))
                        .at("/evidence/seenBy")
                        .asText())
                .isEqualTo("Claire Exemple");
        Map<String, Object> arranged =
                Map.of("noFocusRule", true, "readAloud", true, "breaks", true, "needs", List.of("keyboard-only"));
        morning.changes(withBreaks, Map.of("accommodations", arranged, "evidence", evidence));
        morning.moves(moved, far);
        sessions().forEach(DaySession::isOrganised);
        for (DaySession session : sessions()) {
            OffsetDateTime closes = session.doorOpens();
            assertThat(closes.atZoneSameInstant(session.zone()).toLocalDateTime())
                    .as("the day code ends in the night after the day at the venue")
                    .isEqualTo(session.startsAt().toLocalDate().plusDays(1).atTime(LocalTime.of(3, 0)));
        }
    }

    void isHeld() {
        morning.seatsWronglyAndCorrects(wronglySeated, seatedRightly);
        sit(morning);
        assertThat(morning.arranged(withTime).path("timeFactor").asDouble()).isEqualTo(1.33);
        assertThat(morning.arranged(withBreaks).path("breaks").asBoolean()).isTrue();
        morning.notes(cheating, Map.of("category", "fraud", "words", "Une antisèche a été vue."));
        List<ServiceProcess> certification = platform.instances(Service.CERTIFICATION);
        platform.stopKafka();
        try {
            certification.forEach(ServiceProcess::kill);
            sit(cutOff);
            assertThat(certification).noneMatch(ServiceProcess::isReady);
        } finally {
            platform.startKafka();
            platform.startWhatIsGone();
        }
        await().atMost(Patience.FAR).until(() -> certification.stream().allMatch(ServiceProcess::isReady));
        Api.until(() -> DaySession.claire().get(cutOff.path("")), answer -> answer.status() == 200);
        cutOff.notes(failing, Map.of("category", "in-challenge", "kind", "software-not-working"));
        sit(far);
    }

    private void sit(DaySession session) {
        List<Examinee> come =
                session.candidates().stream().filter(one -> one != absent).toList();
        Crowd.of(come.size(), AT_ONCE, i -> {
            sits(session, come.get(i));
            return i;
        });
    }

    private void sits(DaySession session, Examinee one) {
        session.letsIn(one);
        one.starts();
        if (one == leaving) {
            one.answers(FEWEST_ANSWERS);
            one.leaves();
        } else if (one == failing) {
            one.answers(FEWEST_ANSWERS / 4);
            session.ends(one, "technical");
        } else {
            if (one == withBreaks) {
                one.answers(1);
                one.takesABreak();
            }
            if (one == alerting) {
                one.answers(1);
                session.validatesAlert(one.raisesAlert("image-not-displaying"), "file-not-opening");
                one.looks();
            }
            one.answersAll();
        }
    }

    /** Each session is handed over once all is in order. */
    void isHandedOver() {
        for (DaySession session : sessions()) {
            String finalization = session.path("/finalization");
            Api claire = DaySession.claire();
            Api.until(
                    () -> claire.get(finalization),
                    answer -> answer.body().path("awaitedTests").asInt(-1) == 0);
            Api.Answer early = claire.post(finalization, null);
            assertThat(early.code()).isEqualTo("finalization-held-up");
            assertThat(early.text()).contains("/attendance-signed");
            claire.send("PUT", finalization + "/declaration", Map.of("attendanceSigned", true))
                    .expect(200);
            if (session.candidates().contains(absent)) {
                assertThat(claire.post(finalization, null).text()).contains("/absences-explained");
                claire.send("PUT", finalization + "/absences/" + absent.candidateId(), Map.of("reason", "did-not-come"))
                        .expect(200);
            }
            // A test that came back, and that no alert is open, are different news.
            Api.until(
                            () -> claire.post(finalization, null),
                            answer -> !answer.code().equals("finalization-held-up"))
                    .expect(200);
        }
    }
}
