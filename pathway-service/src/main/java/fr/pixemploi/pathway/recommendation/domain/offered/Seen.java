package fr.pixemploi.pathway.recommendation.domain.offered;

import fr.pixemploi.pathway.catalogue.domain.Accommodation;
import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.ListedOffer;
import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.catalogue.domain.Training;
import fr.pixemploi.pathway.catalogue.domain.candidate.Candidate;
import fr.pixemploi.pathway.funding.domain.Funding;
import fr.pixemploi.pathway.place.domain.Travel;
import fr.pixemploi.pathway.plan.domain.session.Cost;
import fr.pixemploi.pathway.plan.domain.session.Dates;
import fr.pixemploi.pathway.plan.domain.session.PermanentEntry;
import fr.pixemploi.pathway.plan.domain.session.Session;
import fr.pixemploi.pathway.plan.domain.session.SessionId;
import fr.pixemploi.pathway.plan.domain.session.TrainingId;
import fr.pixemploi.pathway.recommendation.domain.life.Life;
import fr.pixemploi.pathway.recommendation.domain.need.Rules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sees a session of the catalogue from one person's home. What the catalogue does not say stays unknown; what a plan needs all the same (a
 * length, a mode, a day) is taken as likely, and told as unsaid.
 */
public final class Seen {
    /** FORMACODE of what is for everybody. */
    private static final String EVERYBODY = "80056";
    /** How much of something one does in a week, where nobody says. A proposal. */
    private static final int HOURS_A_WEEK = 6;
    /** How long something is, where nobody says. A proposal. */
    private static final int HOURS = 7;

    private static final int WEEK = 7;
    private static final int MOST_HOURS = 5_000;
    /** Longer is a mistake of a catalogue, or said for "always". */
    private static final int LONGEST_YEARS = 9;

    /** Minutes: a day. */
    private static final int ACROSS_THE_SEA = 1_440;
    /** A place that is known by its neighbourhood only is not too far for some minutes more. */
    private static final int APPROXIMATE_MINUTES = 20;

    private final Declared declared;
    private final Rules rules;
    private final Life life;
    private final List<Funding> fundings;

    /** @param fundings that hold on the day */
    public Seen(Declared declared, Rules rules, Life life, List<Funding> fundings) {
        this.declared = declared;
        this.rules = rules;
        this.life = life;
        this.fundings = List.copyOf(fundings);
    }

    /** Dated sessions: one, or several beginnings of what one may begin at any time. */
    public List<Offered> from(Candidate candidate, Travel way) {
        ListedOffer offer = candidate.offer();
        Dates dates = dates(candidate);
        Session session = session(candidate, dates, way);
        List<Session> dated = isAnyTime(candidate)
                ? PermanentEntry.dated(
                        session, life.person().from(), length(dates.hours(), dates.hoursAWeek()), rules.beginnings())
                : List.of(session);
        Set<Offered.Unsaid> unsaid = unsaid(candidate, way, dates.selfPaced());
        Set<String> needs = life.person().accommodations();
        boolean needsMet = !needs.isEmpty()
                && needs.stream().allMatch(need -> session.accommodations().get(need) == Session.Accommodation.MET);
        return dated.stream()
                .map(each -> new Offered(
                        offer.id(),
                        offer.title(),
                        offer.body(),
                        town(candidate),
                        address(candidate),
                        offer.kind(),
                        each,
                        each.remote() ? null : each.travelMinutes(),
                        needsMet,
                        needs.isEmpty() ? null : offer.accessibility(),
                        needs.isEmpty() ? null : offer.officer(),
                        refusedBecause(candidate, needs),
                        unsaid))
                .toList();
    }

    private static List<String> refusedBecause(Candidate candidate, Set<String> needs) {
        return candidate.offer().accommodations().stream()
                .filter(written -> needs.contains(written.need()))
                .flatMap(written -> Stream.ofNullable(written.refusedBecause()))
                .distinct()
                .toList();
    }

    private Set<Offered.Unsaid> unsaid(Candidate candidate, Travel way, boolean selfPaced) {
        Set<Offered.Unsaid> unsaid = EnumSet.noneOf(Offered.Unsaid.class);
        boolean exact = Objects.equals(candidate.starts(), candidate.startsLast());
        if (!candidate.offer().permanentEntry() && (candidate.starts() == null || !exact))
            unsaid.add(Offered.Unsaid.DATES);
        if (candidate.offer().permanentEntry() && !selfPaced) unsaid.add(Offered.Unsaid.ANY_TIME);
        if (candidate.offer().hours() == null) unsaid.add(Offered.Unsaid.HOURS);
        if (candidate.offer().mode() == null) unsaid.add(Offered.Unsaid.MODE);
        if (way instanceof Travel.Minutes minutes ? isApproximate(minutes) : !isPlaced(candidate))
            unsaid.add(Offered.Unsaid.PLACE);
        return unsaid;
    }

    /** Whether it is known where it is, whatever is known of the way there. */
    private static boolean isPlaced(Candidate candidate) {
        Training.Place place = candidate.place();
        return candidate.offer().mode() == DeliveryMode.REMOTE || (place != null && place.latitude() != null);
    }

    private static boolean isAnyTime(Candidate candidate) {
        return candidate.offer().permanentEntry() || candidate.starts() == null;
    }

    private static @Nullable String town(Candidate candidate) {
        if (candidate.offer().mode() == DeliveryMode.REMOTE) return null;
        return candidate.place() == null
                ? candidate.offer().town()
                : candidate.place().town();
    }

    private static @Nullable String address(Candidate candidate) {
        Training.Place place = candidate.place();
        if (candidate.offer().mode() == DeliveryMode.REMOTE || place == null || place.street() == null) return null;
        String town = Stream.of(place.postcode(), place.town())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Stream.of(place.name(), place.street(), town)
                .filter(said -> said != null && !said.isBlank())
                .collect(Collectors.joining(", "));
    }

    private Dates dates(Candidate candidate) {
        ListedOffer offer = candidate.offer();
        int hours = Math.clamp(offer.hours() == null ? HOURS : offer.hours(), 1, MOST_HOURS);
        Integer aWeek = offer.hoursAWeek() == null || offer.hoursAWeek() < 1 || offer.hoursAWeek() > 60
                ? null
                : offer.hoursAWeek();
        boolean selfPaced =
                offer.kind() == OfferKind.E_LEARNING || (offer.mode() == DeliveryMode.REMOTE && offer.permanentEntry());
        // What is said to a month or a year begins as soon as it may, from the person's side too.
        LocalDate first = first(candidate);
        LocalDate last = candidate.ends() == null || candidate.ends().isBefore(first)
                ? isAnyTime(candidate)
                        ? first.plusWeeks(2L * rules.weeksAhead())
                        : first.plusDays(length(hours, aWeek) - 1L)
                : candidate.ends();
        LocalDate longest = first.plusYears(LONGEST_YEARS);
        return new Dates(first, last.isAfter(longest) ? longest : last, hours, aWeek, Set.of(), selfPaced);
    }

    private LocalDate first(Candidate candidate) {
        LocalDate from = life.person().from();
        LocalDate starts = candidate.starts();
        if (starts == null) return from;
        LocalDate startsLast = candidate.startsLast();
        boolean mayBeLater = isAnyTime(candidate) || (startsLast != null && !startsLast.isBefore(from));
        return starts.isBefore(from) && mayBeLater ? from : starts;
    }

    /** Days from the first to the last. */
    private static int length(int hours, @Nullable Integer hoursAWeek) {
        return WEEK * Math.max(1, Math.ceilDiv(hours, hoursAWeek == null ? HOURS_A_WEEK : hoursAWeek));
    }

    private Session session(Candidate candidate, Dates dates, Travel way) {
        ListedOffer offer = candidate.offer();
        Candidate.Own own = candidate.own();
        return new Session(
                new SessionId(candidate.sessionId().toString()),
                new TrainingId(offer.trainingId().toString()),
                offer.mode() == null ? DeliveryMode.ON_SITE : offer.mode(),
                false,
                dates,
                minutes(way),
                candidate.languages().stream()
                        .map(language -> language.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                offer.publics().contains(EVERYBODY) ? Set.of() : Set.copyOf(offer.publics()),
                // Words about access are for people to read: nothing in them is taken for a yes or a no.
                offer.accommodations().stream()
                        .collect(Collectors.toMap(
                                Accommodation::need,
                                written ->
                                        written.isMet() ? Session.Accommodation.MET : Session.Accommodation.REFUSED)),
                own == null ? null : own.seatsLeft(),
                own == null || own.mayWait(),
                candidate.recruitment() == null
                        ? null
                        : Session.Recruitment.valueOf(candidate.recruitment().name()),
                new Cost(
                        cents(offer.priceEuros()),
                        offer.certifications().stream().anyMatch(code -> code.startsWith("CPF:")),
                        paths(candidate)),
                own != null && own.ofAnother()
                        ? declared.effectsOfAnother(offer, dates.hours(), rules.othersHoursALevel())
                        : declared.effects(offer),
                declared.prerequisites(offer.targets()));
    }

    /** Null when nobody could tell, or not well enough to call it too far; across the sea it is farther than anybody goes. */
    private @Nullable Integer minutes(Travel way) {
        Integer most = life.person().travelMinutes();
        return switch (way) {
            case Travel.ToBeChecked _ -> null;
            case Travel.AcrossTheSea _ -> ACROSS_THE_SEA;
            case Travel.Minutes minutes -> {
                int value = life.coarse(minutes.value());
                if (most == null || !isApproximate(minutes)) yield value;
                boolean mayBeNear = value > most && value <= most + APPROXIMATE_MINUTES;
                yield mayBeNear ? null : Integer.valueOf(value);
            }
        };
    }

    /** That a home is known by its neighbourhood only would tell who did not say it where a person may live. */
    private boolean isApproximate(Travel.Minutes way) {
        return life.isHomeSaid() ? way.approximate() : way.approximateThere();
    }

    private List<Cost.Funding> paths(Candidate candidate) {
        return fundings.stream()
                .filter(funding -> candidate.financers().stream().anyMatch(funding.financers()::contains))
                .map(funding -> new Cost.Funding(funding.code(), funding.statuses()))
                .toList();
    }

    private static @Nullable Integer cents(@Nullable BigDecimal euros) {
        if (euros == null || euros.signum() < 0) return null;
        BigDecimal cents = euros.movePointRight(2);
        return cents.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0 ? null : cents.intValue();
    }
}
