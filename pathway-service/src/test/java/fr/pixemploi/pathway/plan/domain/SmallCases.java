package fr.pixemploi.pathway.plan.domain;

import static fr.pixemploi.pathway.plan.domain.RequestBuilder.aRequest;
import static fr.pixemploi.pathway.plan.domain.SessionBuilder.MONDAY;
import static fr.pixemploi.pathway.plan.domain.SessionBuilder.aSession;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.plan.domain.problem.Equipment.Has;
import fr.pixemploi.pathway.plan.domain.problem.PlanRequest;
import fr.pixemploi.pathway.plan.domain.problem.PlanRules;
import fr.pixemploi.pathway.plan.domain.session.Dates;
import fr.pixemploi.pathway.plan.domain.session.Session;
import fr.pixemploi.pathway.plan.domain.session.TrainingId;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Small requests by seed, with a dozen sessions of which about half are good and, for one reason, out of the question. */
final class SmallCases {
    private static final List<String> COMPETENCES = List.of("1.1", "1.2", "2.1", "3.1");
    private static final Set<DayOfWeek> DAYS = Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
    /** Numbers of {@link #blemish}, those more often that decide less often. */
    private static final int[] BLEMISHES = {
        0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 12, 12
    };

    private final Random dice;
    private final boolean freeOnly;

    private SmallCases(int seed) {
        // Seeds that follow each other begin alike otherwise.
        dice = new Random(seed * 0x9E3779B97F4A7C15L);
        freeOnly = seed % 5 < 2;
    }

    static List<PlanRequest> all(int count) {
        return IntStream.range(0, count)
                .mapToObj(seed -> new SmallCases(seed).request())
                .toList();
    }

    private PlanRequest request() {
        RequestBuilder request = aRequest()
                .days(DAYS)
                .equipment(Has.NO, Has.YES, Has.YES)
                .accommodations("hearing")
                .statuses(Set.of("jobseeker"))
                .until(MONDAY.plusDays(83))
                .steps(Math.min(3, 1 + dice.nextInt(4)))
                .time(12 + dice.nextInt(8), 45 + dice.nextInt(45))
                .money(10_000, dice.nextInt(4) == 0 ? null : 20_000)
                .rules(new PlanRules(
                        "test",
                        dice.nextBoolean() ? 1 : 100,
                        100,
                        new PlanRules.Weights(10, 2, 3, 40, 1),
                        60,
                        50_000,
                        30,
                        1_000_000));
        if (freeOnly) request.freeOnly();
        for (String competence : COMPETENCES) {
            request.stands(competence, tenths(-15, 5), 0.3 + dice.nextInt(4) / 10.0);
            if (!competence.equals("3.1")) request.needs(competence, tenths(0, 10), 1 + dice.nextInt(3));
        }
        List<Session> sessions = sessions();
        request.among(sessions.toArray(new Session[0]));
        if (dice.nextInt(4) == 0) request.rejected(any(sessions).training());
        if (dice.nextInt(4) == 0) request.rejected(new TrainingId("t3"));
        if (dice.nextInt(4) == 0) {
            Session pin = any(sessions);
            request.pinned(pin.key());
        }
        if (dice.nextInt(3) == 0) request.freeStep(freeStep());
        return request.request();
    }

    private Dates freeStep() {
        var start = MONDAY.plusWeeks(dice.nextInt(4));
        return new Dates(start, start.plusDays(25), 10, 3, Set.of(), false);
    }

    private Session any(List<Session> sessions) {
        return sessions.get(dice.nextInt(sessions.size()));
    }

    private double tenths(int from, int to) {
        return (from + dice.nextInt(to - from + 1)) / 10.0;
    }

    private List<Session> sessions() {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            boolean tempting = dice.nextInt(3) < 2;
            SessionBuilder session = plain(i, tempting);
            if (tempting) blemish(session, BLEMISHES[dice.nextInt(BLEMISHES.length)]);
            sessions.add(session.session());
        }
        return sessions;
    }

    private SessionBuilder plain(int i, boolean tempting) {
        SessionBuilder session = aSession(String.format("%02d", i)).of("t" + dice.nextInt(5));
        int week = dice.nextInt(8);
        int weeks = 1 + dice.nextInt(3);
        int hours = 10 + dice.nextInt(20);
        Integer aWeek = dice.nextInt(4) == 0 ? null : 5 + dice.nextInt(8);
        session.inWeek(week, weeks)
                .hours(aWeek == null ? hours : Math.min(hours, aWeek * weeks), aWeek)
                .travel(dice.nextInt(6) == 0 ? null : dice.nextInt(31));
        if (dice.nextInt(3) == 0) session.on(DayOfWeek.MONDAY);
        else if (dice.nextBoolean()) session.on(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
        if (dice.nextInt(5) == 0) session.selfPaced();
        if (dice.nextInt(4) == 0) session.mode(DeliveryMode.REMOTE, true);
        int reach = tempting ? 9 : 3;
        for (String competence : COMPETENCES) {
            if (dice.nextInt(2) == 0)
                session.lifts(competence, tenths(reach, reach + 6), tenths(tempting ? 3 : -2, 12));
        }
        if (dice.nextInt(3) == 0) session.asks(COMPETENCES.get(dice.nextInt(4)), tenths(-5, 8));
        price(session);
        return session;
    }

    private void price(SessionBuilder session) {
        switch (dice.nextInt(5)) {
            case 0 -> session.cents(4_000 + 1_000 * dice.nextInt(8));
            case 1 -> session.cents(10_000 + 1_000 * dice.nextInt(25)).cpf();
            case 2 -> session.cents(90_000).funded("afc", "jobseeker");
            case 3 -> session.cents(dice.nextBoolean() ? null : 0);
            default -> session.cents(0);
        }
    }

    private void blemish(SessionBuilder session, int which) {
        switch (which) {
            case 0 -> session.of("t3");
            case 1 -> session.inWeek(11, 3);
            case 2 -> session.recruitment(Session.Recruitment.SUSPENDED);
            case 3 -> session.seats(0);
            case 4 -> session.mode(DeliveryMode.ON_SITE, false).travel(31 + dice.nextInt(30));
            case 5 -> session.mode(DeliveryMode.HYBRID, false).travel(5);
            case 6 -> session.languages("en");
            case 7 -> session.publics("young");
            case 8 -> session.answers("hearing", Session.Accommodation.REFUSED);
            case 9 -> session.cents(31_000).funded("agefiph", "rqth");
            case 10 -> session.inWeek(0, 10).hours(90, 9);
            case 11 -> session.hours(30, 25);
            default -> session.on(DayOfWeek.WEDNESDAY);
        }
    }
}
