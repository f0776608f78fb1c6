package fr.pixemploi.pathway.recommendation.domain.life;

import fr.pixemploi.pathway.place.domain.InseeCode;
import fr.pixemploi.pathway.plan.domain.problem.Equipment;
import fr.pixemploi.pathway.plan.domain.problem.Equipment.Has;
import fr.pixemploi.pathway.plan.domain.problem.Person;
import fr.pixemploi.pathway.recommendation.domain.need.Rules;
import fr.pixemploi.pathway.situation.domain.Situation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The life that plans must fit: what was said when asking, else what the person's situation says, else nothing.
 *
 * @param commune where the person lives, by its code of INSEE; null when nobody said
 * @param isHomeSaid true when who asks said where the person lives
 * @param toAsk what nobody said
 */
public record Life(Person person, @Nullable String commune, boolean isHomeSaid, Set<Ask> toAsk) {
    private static final int QUARTER = 15;

    public Life {
        toAsk = Set.copyOf(toAsk);
    }

    /** Code of the département or the territory overseas; null when nobody said where the person lives. */
    public @Nullable String territory() {
        return commune == null ? null : new InseeCode(commune).departement();
    }

    public static Life of(Situation situation, Limits limits, LocalDate today, Rules rules) {
        Limits.Time time = limits.time();
        LocalDate first = time.firstStart() == null ? today.plusDays(rules.noticeDays()) : time.firstStart();
        LocalDate from = first.isBefore(today) ? today : first;
        LocalDate wished = time.lastEnd() == null ? from.plusWeeks(rules.weeksAhead()) : time.lastEnd();
        // Nothing fits into a window that has closed, and what is left out for it can be told.
        LocalDate last = wished.isBefore(first) ? first : wished;
        Person person = new Person(
                today,
                new Person.Time(
                        first,
                        last,
                        said(time.hoursAWeek(), situation.hoursAWeek()),
                        time.hours(),
                        said(time.days(), situation.days())),
                new Person.Purse(
                        limits.means().ownCents(),
                        limits.means().cpfCents(),
                        limits.means().freeOnly(),
                        limits.means().statuses()),
                equipment(situation.equipment(), limits.means()),
                limits.steps() == null ? rules.maxSteps() : limits.steps(),
                said(limits.travelMinutes(), situation.maxTravelMinutes()),
                limits.languages(),
                limits.publics(),
                // Only what who asks knows: that a person has a need is not told by what has to be checked.
                limits.needs() == null ? Set.of() : limits.needs());
        String commune = said(limits.commune(), situation.commune());
        return new Life(person, commune, limits.commune() != null, toAsk(person, commune));
    }

    private static Equipment equipment(Situation.@Nullable Equipment situation, Limits.Means means) {
        String connection = situation == null ? null : situation.connection();
        Boolean connected = connection == null ? null : Boolean.valueOf(!connection.equals("none"));
        return new Equipment(
                has(means.computer(), situation == null ? null : situation.computer()),
                has(null, situation == null ? null : situation.smartphone()),
                has(means.connection(), connected));
    }

    private static Has has(@Nullable Boolean asked, @Nullable Boolean known) {
        Boolean said = said(asked, known);
        if (said == null) return Has.UNKNOWN;
        return said ? Has.YES : Has.NO;
    }

    private static <T> @Nullable T said(@Nullable T asked, @Nullable T known) {
        return asked == null ? known : asked;
    }

    private static Set<Ask> toAsk(Person person, @Nullable String commune) {
        Set<Ask> asks = EnumSet.noneOf(Ask.class);
        if (commune == null) asks.add(Ask.COMMUNE);
        if (person.travelMinutes() == null) asks.add(Ask.TRAVEL);
        if (person.time().hoursAWeek() == null) asks.add(Ask.HOURS_A_WEEK);
        if (person.time().days() == null) asks.add(Ask.DAYS);
        if (person.equipment().computer() == Has.UNKNOWN || person.equipment().connection() == Has.UNKNOWN)
            asks.add(Ask.EQUIPMENT);
        if (person.languages() == null) asks.add(Ask.LANGUAGE);
        if (person.purse().freeOnly()) return asks;
        if (person.purse().statuses() == null) asks.add(Ask.STATUSES);
        if (person.purse().ownCents() == null) asks.add(Ask.OWN_MONEY);
        if (person.purse().cpfCents() == null) asks.add(Ask.CPF);
        return asks;
    }

    /**
     * Minutes on the way, upward to the quarter of an hour where the home was not said by who asks: from several ways to the minute one could
     * tell where a person lives, and as well from what one limit or another refuses.
     */
    public int coarse(int minutes) {
        return isHomeSaid ? minutes : Math.max(1, Math.ceilDiv(minutes, QUARTER)) * QUARTER;
    }
}
