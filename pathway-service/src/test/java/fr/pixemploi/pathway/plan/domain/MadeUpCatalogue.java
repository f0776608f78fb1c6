package fr.pixemploi.pathway.plan.domain;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.session.Cost;
import fr.pixemploi.pathway.plan.domain.session.Dates;
import fr.pixemploi.pathway.plan.domain.session.Effect;
import fr.pixemploi.pathway.plan.domain.session.PermanentEntry;
import fr.pixemploi.pathway.plan.domain.session.Session;
import fr.pixemploi.pathway.plan.domain.session.SessionId;
import fr.pixemploi.pathway.plan.domain.session.TrainingId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Trainings of a made-up country: towns of very different size in clusters, one training in ten at a distance, one in five open at
 * any time and dated by twelve Mondays, the others with five sessions each, a third free and a third paid for job seekers.
 * Everything by seed; nothing here is a figure of a real catalogue.
 */
final class MadeUpCatalogue {
    static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    static final List<CompetenceCode> COMPETENCES = Stream.of(
                    "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3",
                    "5.1", "5.2")
            .map(CompetenceCode::new)
            .toList();
    private static final int TOWNS = 600;
    private static final int KILOMETRES = 900;
    private static final double KILOMETRES_A_MINUTE = 0.7;
    private static final int SESSIONS_OF_A_TRAINING = 5;

    /** Dates of a permanent entry, which one training in five has. */
    private static final int MONDAYS = 12;

    record Town(double x, double y, double weight) {
        int minutesTo(Town other) {
            return (int) Math.round(5 + Math.hypot(x - other.x, y - other.y) / KILOMETRES_A_MINUTE);
        }
    }

    private final Random dice;
    private final List<Town> towns = new ArrayList<>();
    private final List<List<Session>> byTown = new ArrayList<>();
    private final List<Session> remote = new ArrayList<>();
    private int size;

    MadeUpCatalogue(long seed, int sessions) {
        dice = new Random(seed);
        towns();
        for (int i = 0; size < sessions; i++) training(i);
    }

    Town town(Random someone) {
        double at =
                someone.nextDouble() * towns.stream().mapToDouble(Town::weight).sum();
        for (Town town : towns) {
            at -= town.weight();
            if (at <= 0) return town;
        }
        return towns.getLast();
    }

    /** What SQL would choose: in reach or at a distance, within the window, for one of these competences. */
    List<Session> near(Town home, int minutes, LocalDate last, Set<CompetenceCode> wanted) {
        List<Session> near = new ArrayList<>();
        for (Session each : remote) if (counts(each, last, wanted)) near.add(each);
        for (int t = 0; t < towns.size(); t++) {
            int travel = home.minutesTo(towns.get(t));
            if (travel > minutes) continue;
            for (Session each : byTown.get(t)) if (counts(each, last, wanted)) near.add(seenFrom(each, travel));
        }
        return near;
    }

    /** All that there are, as seen from a home. */
    List<Session> all(Town home) {
        return near(home, Integer.MAX_VALUE, LocalDate.MAX, Set.copyOf(COMPETENCES));
    }

    private static boolean counts(Session session, LocalDate last, Set<CompetenceCode> wanted) {
        return !session.dates().end().isAfter(last)
                && session.effects().keySet().stream().anyMatch(wanted::contains);
    }

    private static Session seenFrom(Session session, @Nullable Integer travel) {
        return new Session(
                session.id(),
                session.training(),
                session.mode(),
                session.mobileReady(),
                session.dates(),
                travel,
                session.languages(),
                session.publics(),
                session.accommodations(),
                session.seatsLeft(),
                session.mayWait(),
                session.recruitment(),
                session.cost(),
                session.effects(),
                session.prerequisites());
    }

    private void towns() {
        List<Town> centres = IntStream.range(0, 40)
                .mapToObj(i -> new Town(dice.nextDouble() * KILOMETRES, dice.nextDouble() * KILOMETRES, 1))
                .toList();
        for (int i = 0; i < TOWNS; i++) {
            Town centre = centres.get(dice.nextInt(centres.size()));
            double weight = Math.exp(1.2 * dice.nextGaussian());
            towns.add(new Town(centre.x() + 25 * dice.nextGaussian(), centre.y() + 25 * dice.nextGaussian(), weight));
            byTown.add(new ArrayList<>());
        }
        towns.sort(Comparator.comparingDouble(Town::weight).reversed());
    }

    private void training(int number) {
        int kind = dice.nextInt(10);
        DeliveryMode mode = kind == 0 ? DeliveryMode.REMOTE : kind == 1 ? DeliveryMode.HYBRID : DeliveryMode.ON_SITE;
        boolean mobile = dice.nextInt(4) == 0;
        Town place = town(dice);
        int hours = (int) Math.min(400, Math.max(3, Math.round(Math.exp(3.2 + 0.9 * dice.nextGaussian()))));
        Integer aWeek = dice.nextInt(3) == 0 ? null : Math.min(hours, 3 + dice.nextInt(25));
        Map<CompetenceCode, Effect> effects = effects(hours);
        Map<CompetenceCode, Double> asks = new HashMap<>();
        if (dice.nextInt(3) == 0)
            asks.put(
                    COMPETENCES.get(dice.nextInt(COMPETENCES.size())),
                    Math.round(10 * (dice.nextGaussian() - 1)) / 10.0);
        Cost cost = cost(hours);
        Set<String> publics = dice.nextInt(5) == 0 ? Set.of(dice.nextBoolean() ? "jobseeker" : "employee") : Set.of();
        Set<DayOfWeek> days = dice.nextInt(3) == 0
                ? Set.of(
                        DayOfWeek.of(1 + dice.nextInt(5)),
                        DayOfWeek.of(1 + dice.nextInt(5)) == DayOfWeek.MONDAY ? DayOfWeek.SATURDAY : DayOfWeek.SUNDAY)
                : Set.of();
        int weeks = Math.max(1, Math.ceilDiv(hours, aWeek == null ? 20 : aWeek));
        boolean permanent = dice.nextInt(5) == 0;
        Set<DayOfWeek> told = days.contains(DayOfWeek.SUNDAY) ? Set.of() : days;
        boolean selfPaced = dice.nextInt(8) == 0;
        for (int i = 0; i < (permanent ? 1 : SESSIONS_OF_A_TRAINING); i++) {
            LocalDate start = permanent ? TODAY : TODAY.plusDays(dice.nextInt(330) - 30);
            LocalDate end = start.plusDays(permanent ? 330 : 7L * weeks - 3);
            Session session = new Session(
                    new SessionId(number + "-" + i),
                    new TrainingId("" + number),
                    mode,
                    mobile,
                    new Dates(start, end, hours, aWeek, told, selfPaced),
                    null,
                    Set.of("fr"),
                    publics,
                    Map.of(),
                    dice.nextInt(20) == 0 ? dice.nextInt(4) : null,
                    true,
                    dice.nextInt(7) == 0 ? Session.Recruitment.CLOSED : Session.Recruitment.OPEN,
                    cost,
                    effects,
                    asks);
            List<Session> dated = permanent
                    ? PermanentEntry.dated(session, TODAY.plusDays(7), 7 * weeks - 3, MONDAYS)
                    : List.of(session);
            int town = towns.indexOf(place);
            List<Session> here = mode == DeliveryMode.REMOTE ? remote : byTown.get(town);
            here.addAll(dated);
            size += dated.size();
        }
    }

    int size() {
        return size;
    }

    private Map<CompetenceCode, Effect> effects(int hours) {
        Map<CompetenceCode, Effect> effects = new HashMap<>();
        int first = dice.nextInt(COMPETENCES.size());
        int many = 1 + dice.nextInt(4);
        for (int i = 0; i < many; i++) {
            double shift = 0.15 * Math.log(1 + hours) / Math.sqrt(many) * Math.exp(0.4 * dice.nextGaussian());
            double top = List.of(-0.5, 0.3, 0.9, 1.6).get(dice.nextInt(4));
            effects.put(
                    COMPETENCES.get((first + i) % COMPETENCES.size()),
                    new Effect(Math.round(100 * shift) / 100.0, top));
        }
        return effects;
    }

    private Cost cost(int hours) {
        int cents = 100 * (int) Math.round(hours * (8 + 10 * dice.nextDouble()));
        return switch (dice.nextInt(6)) {
            case 0, 1 -> new Cost(0, false, List.of());
            case 2, 3 -> new Cost(cents, false, List.of(new Cost.Funding("prf", Set.of("jobseeker"))));
            case 4 -> new Cost(cents, true, List.of());
            default -> new Cost(dice.nextInt(4) == 0 ? null : cents, false, List.of());
        };
    }
}
