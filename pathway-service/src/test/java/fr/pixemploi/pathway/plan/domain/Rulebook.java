package fr.pixemploi.pathway.plan.domain;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.problem.Equipment.Has;
import fr.pixemploi.pathway.plan.domain.problem.FreeStep;
import fr.pixemploi.pathway.plan.domain.problem.Person;
import fr.pixemploi.pathway.plan.domain.problem.PlanRequest;
import fr.pixemploi.pathway.plan.domain.problem.Standing;
import fr.pixemploi.pathway.plan.domain.session.Cost;
import fr.pixemploi.pathway.plan.domain.session.Dates;
import fr.pixemploi.pathway.plan.domain.session.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan may be and what it is worth, written down a second time, as plainly as can be and from the text of the issue:
 * nothing here calls the filters or the search.
 */
final class Rulebook {
    enum Rule {
        REJECTED,
        WINDOW,
        CLOSED,
        FULL,
        TRAVEL,
        EQUIPMENT,
        LANGUAGE,
        PUBLIC,
        ACCOMMODATION,
        MONEY,
        FREE_ONLY,
        HOURS,
        WEEK,
        DAYS,
        PREREQUISITES,
        STEPS,
        SAME_TRAINING,
        OVERLAP,
        PINNED,
        FREE_STEP,
        /** A step that a plan with several could do without. */
        NEEDLESS
    }

    /** First the greater gain, then the smaller burden. */
    record Value(int units, long burden) implements Comparable<Value> {
        @Override
        public int compareTo(Value other) {
            return units != other.units ? Integer.compare(units, other.units) : Long.compare(other.burden, burden);
        }
    }

    private final PlanRequest request;
    private final Person person;

    Rulebook(PlanRequest request) {
        this.request = request;
        this.person = request.person();
    }

    List<Dates> freeSteps(Set<Rule> without) {
        return without.contains(Rule.FREE_STEP)
                ? List.of()
                : request.around().freeSteps().stream().map(FreeStep::dates).toList();
    }

    /** Every rule that the sessions break together with the free steps. */
    Set<Rule> broken(Collection<Session> sessions, Set<Rule> without) {
        Set<Rule> broken = EnumSet.noneOf(Rule.class);
        sessions.forEach(session -> broken.addAll(brokenAlone(session)));
        List<Dates> all = new ArrayList<>(freeSteps(without));
        sessions.forEach(session -> all.add(session.dates()));
        if (all.size() > person.steps()) broken.add(Rule.STEPS);
        if (sessions.stream().map(Session::training).distinct().count() < sessions.size())
            broken.add(Rule.SAME_TRAINING);
        if (!sessions.stream()
                .map(Session::key)
                .toList()
                .containsAll(request.around().pinned())) broken.add(Rule.PINNED);
        Integer hours = person.time().hours();
        if (hours != null && all.stream().mapToInt(Dates::hours).sum() > hours) broken.add(Rule.HOURS);
        Integer aWeek = person.time().hoursAWeek();
        if (aWeek != null && fullestWeek(all) > aWeek) broken.add(Rule.WEEK);
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) if (overlap(all.get(i), all.get(j))) broken.add(Rule.OVERLAP);
        }
        if (!affordable(sessions)) broken.add(Rule.MONEY);
        if (!prepared(sessions)) broken.add(Rule.PREREQUISITES);
        if (!without.contains(Rule.NEEDLESS) && holdsNeedless(sessions)) broken.add(Rule.NEEDLESS);
        broken.removeAll(without);
        return broken;
    }

    private boolean holdsNeedless(Collection<Session> sessions) {
        List<Session> chosen = own(sessions).toList();
        return chosen.size() > 1
                && chosen.stream().anyMatch(step -> {
                    List<Session> others = new ArrayList<>(sessions);
                    others.remove(step);
                    return prepared(others) && gain(others) == gain(sessions);
                });
    }

    Set<Rule> brokenAlone(Session session) {
        Set<Rule> broken = EnumSet.noneOf(Rule.class);
        Dates dates = session.dates();
        if (request.around().rejected().contains(session.training())) broken.add(Rule.REJECTED);
        if (dates.start().isBefore(person.today())
                || dates.start().isBefore(person.time().firstStart())
                || dates.end().isAfter(person.time().lastEnd())) broken.add(Rule.WINDOW);
        if (session.recruitment() == Session.Recruitment.CLOSED
                || session.recruitment() == Session.Recruitment.SUSPENDED) broken.add(Rule.CLOSED);
        boolean mayWait = session.mayWait() && request.around().pinned().contains(session.key());
        if (session.seatsLeft() != null && session.seatsLeft() < 1 && !mayWait) broken.add(Rule.FULL);
        boolean remote = session.mode() == DeliveryMode.REMOTE;
        if (!remote
                && session.travelMinutes() != null
                && person.travelMinutes() != null
                && session.travelMinutes() > person.travelMinutes()) broken.add(Rule.TRAVEL);
        if (session.mode() != DeliveryMode.ON_SITE) {
            boolean device = person.equipment().computer() != Has.NO
                    || (session.mobileReady() && person.equipment().smartphone() != Has.NO);
            if (!device || person.equipment().connection() == Has.NO) broken.add(Rule.EQUIPMENT);
        }
        if (foreign(session.languages(), person.languages())) broken.add(Rule.LANGUAGE);
        if (foreign(session.publics(), person.publics())) broken.add(Rule.PUBLIC);
        if (person.accommodations().stream()
                .anyMatch(need -> session.accommodations().get(need) == Session.Accommodation.REFUSED))
            broken.add(Rule.ACCOMMODATION);
        Set<DayOfWeek> days = person.time().days();
        if (!dates.selfPaced() && days != null && dates.days().stream().anyMatch(day -> !days.contains(day)))
            broken.add(Rule.DAYS);
        if (person.purse().freeOnly() && price(session) > 0) broken.add(Rule.FREE_ONLY);
        return broken;
    }

    private static boolean foreign(Set<String> asked, @Nullable Set<String> had) {
        return had != null && !asked.isEmpty() && asked.stream().noneMatch(had::contains);
    }

    /** What the person pays as far as it is known. */
    int price(Session session) {
        Cost cost = session.cost();
        Set<String> statuses = person.purse().statuses();
        for (Cost.Funding funding : cost.fundings()) {
            if (statuses == null) return 0;
            for (String status : funding.statuses()) if (statuses.contains(status)) return 0;
        }
        return cost.cents() == null ? 0 : cost.cents();
    }

    boolean priceKnown(Session session) {
        Cost cost = session.cost();
        boolean free = cost.cents() != null && cost.cents() == 0;
        if (person.purse().statuses() == null)
            return free || (cost.cents() != null && cost.fundings().isEmpty());
        return cost.cents() != null
                || cost.fundings().stream()
                        .anyMatch(path ->
                                path.statuses().stream().anyMatch(person.purse().statuses()::contains));
    }

    private boolean affordable(Collection<Session> sessions) {
        Integer own = person.purse().ownCents();
        if (own == null) return true;
        Integer balance = person.purse().cpfCents();
        long plain = 0;
        long eligible = 0;
        for (Session session : sessions) {
            if (session.cost().cpf()) eligible += price(session);
            else plain += price(session);
        }
        return plain + (balance == null ? 0 : Math.max(0, eligible - balance)) <= own;
    }

    private static boolean overlap(Dates one, Dates other) {
        if (one.selfPaced() || other.selfPaced()) return false;
        if (one.end().isBefore(other.start()) || other.end().isBefore(one.start())) return false;
        if (one.days().isEmpty() || other.days().isEmpty()) return true;
        return one.days().stream().anyMatch(other.days()::contains);
    }

    static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    static List<LocalDate> weeks(Dates dates) {
        return monday(dates.start())
                .datesUntil(dates.end().plusDays(1), java.time.Period.ofWeeks(1))
                .toList();
    }

    static int load(Dates dates) {
        int weeks = weeks(dates).size();
        Integer told = dates.hoursAWeek();
        return told != null && told * weeks >= dates.hours() ? told : (dates.hours() + weeks - 1) / weeks;
    }

    private static int fullestWeek(List<Dates> all) {
        Map<LocalDate, Integer> loads = new HashMap<>();
        for (Dates dates : all) weeks(dates).forEach(week -> loads.merge(week, load(dates), Integer::sum));
        return loads.values().stream().max(Integer::compare).orElse(0);
    }

    static List<Session> inOrder(Collection<Session> sessions) {
        return sessions.stream()
                .sorted(Comparator.comparing((Session each) -> each.dates().end())
                        .thenComparing(each -> each.dates().start())
                        .thenComparing(each -> each.id().value()))
                .toList();
    }

    static int thousandths(double logits) {
        return (int) Math.round(1000 * logits);
    }

    private Map<CompetenceCode, Integer> starts() {
        Map<CompetenceCode, Integer> starts = new HashMap<>();
        request.need().standings().forEach((code, standing) -> starts.put(code, thousandths(standing.meanLogits())));
        return starts;
    }

    private Map<CompetenceCode, Integer> after(Stream<Session> ordered) {
        Map<CompetenceCode, Integer> standings = starts();
        ordered.forEach(session -> session.effects()
                .forEach((code, effect) -> standings.computeIfPresent(
                        code,
                        (same, before) -> Math.max(
                                before,
                                Math.min(
                                        before + thousandths(effect.shiftLogits()),
                                        thousandths(effect.topLogits()))))));
        return standings;
    }

    private boolean prepared(Collection<Session> sessions) {
        for (Session session : sessions) {
            Map<CompetenceCode, Integer> then = after(inOrder(sessions).stream()
                    .filter(earlier ->
                            earlier.dates().end().isBefore(session.dates().start())));
            for (Map.Entry<CompetenceCode, Double> asked :
                    session.prerequisites().entrySet()) {
                Integer standing = then.get(asked.getKey());
                if (standing != null && standing < thousandths(asked.getValue())) return false;
            }
        }
        return true;
    }

    Value value(Collection<Session> sessions, Set<Rule> without) {
        int weights = request.need().goal().entrySet().stream()
                .filter(asked -> request.need().standings().containsKey(asked.getKey()))
                .mapToInt(asked -> asked.getValue().weight())
                .sum();
        return new Value(gain(sessions) / (request.rules().gainStep() * weights), burden(sessions, without));
    }

    private int gain(Collection<Session> sessions) {
        Map<CompetenceCode, Integer> ends = after(inOrder(sessions).stream());
        int gain = 0;
        for (var asked : request.need().goal().entrySet()) {
            Standing standing = request.need().standings().get(asked.getKey());
            if (standing == null) continue;
            int weight = asked.getValue().weight();
            gain += weight
                    * (attained(ends.get(asked.getKey()), asked.getValue().cutLogits(), standing.sdLogits())
                            - attained(
                                    thousandths(standing.meanLogits()),
                                    asked.getValue().cutLogits(),
                                    standing.sdLogits()));
        }
        return gain;
    }

    static int attained(int standing, double cut, double sd) {
        return (int) Math.round(10_000 * phi((standing - thousandths(cut)) / (1000 * sd)));
    }

    /** Marsaglia, "Evaluating the normal distribution" (2004): the sum of x^(2i+1) / (1·3·…·(2i+1)), times the density. */
    static double phi(double x) {
        if (Math.abs(x) > 8) return x > 0 ? 1 : 0;
        double sum = x;
        double last = 0;
        double term = x;
        for (int i = 3; sum != last; i += 2) {
            last = sum;
            term *= x * x / i;
            sum += term;
        }
        return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    long burden(Collection<Session> sessions, Set<Rule> without) {
        var rules = request.rules();
        var weights = rules.weights();
        List<Dates> all = new ArrayList<>(freeSteps(without));
        long burden = 0;
        for (Session session : sessions) {
            all.add(session.dates());
            int minutes = session.mode() == DeliveryMode.REMOTE
                    ? 0
                    : session.travelMinutes() == null ? rules.unknownTravelMinutes() : session.travelMinutes();
            int cents = priceKnown(session) ? price(session) : rules.unknownCents();
            burden += (long) weights.minute() * minutes + (long) weights.euro() * ((cents + 99) / 100);
        }
        for (Dates dates : all) burden += (long) weights.hour() * dates.hours();
        if (all.isEmpty()) return burden;
        LocalDate end =
                all.stream().map(Dates::end).max(Comparator.naturalOrder()).orElseThrow();
        burden += weights.day() * ChronoUnit.DAYS.between(person.today(), end);
        Set<LocalDate> busy = new HashSet<>();
        all.forEach(dates -> busy.addAll(weeks(dates)));
        LocalDate first = busy.stream().min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = busy.stream().max(Comparator.naturalOrder()).orElseThrow();
        return burden + weights.idleWeek() * (ChronoUnit.WEEKS.between(first, last) + 1 - busy.size());
    }

    /** Whether of either plan at most half of the chosen hours is of trainings that both have. */
    boolean apart(Collection<Session> one, Collection<Session> other) {
        return sharesAtMostHalf(one, other) && sharesAtMostHalf(other, one);
    }

    private boolean sharesAtMostHalf(Collection<Session> one, Collection<Session> other) {
        Set<Object> there = new HashSet<>();
        own(other).forEach(session -> there.add(session.training()));
        int shared = own(one).filter(session -> there.contains(session.training()))
                .mapToInt(session -> session.dates().hours())
                .sum();
        return 2 * shared
                <= own(one).mapToInt(session -> session.dates().hours()).sum();
    }

    private Stream<Session> own(Collection<Session> sessions) {
        return sessions.stream().filter(session -> !request.around().pinned().contains(session.key()));
    }
}
