package fr.pixemploi.pathway.plan.domain.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The life that a plan must fit. What is null was not told: it refuses nothing, and what hangs on it is to be checked.
 *
 * @param steps most steps of a plan
 * @param travelMinutes most minutes one way
 * @param languages codes
 * @param publics codes of those that the person is one of
 * @param accommodations codes of what the person needs
 */
public record Person(
        LocalDate today,
        Time time,
        Purse purse,
        Equipment equipment,
        int steps,
        @Nullable Integer travelMinutes,
        @Nullable Set<String> languages,
        @Nullable Set<String> publics,
        Set<String> accommodations) {
    /**
     * @param hoursAWeek most in any calendar week
     * @param hours most in all
     * @param days of the week that fit
     */
    public record Time(
            LocalDate firstStart,
            LocalDate lastEnd,
            @Nullable Integer hoursAWeek,
            @Nullable Integer hours,
            @Nullable Set<DayOfWeek> days) {
        public Time {
            if (lastEnd.isBefore(firstStart))
                throw new IllegalArgumentException("no time: " + firstStart + " " + lastEnd);
            if (days != null) days = Set.copyOf(days);
        }
    }

    /**
     * @param ownCents what the person can pay
     * @param cpfCents what they said their CPF account holds
     * @param freeOnly true when nothing may be paid, not even from the CPF account
     * @param statuses that fundings ask for; codes
     */
    public record Purse(
            @Nullable Integer ownCents,
            @Nullable Integer cpfCents,
            boolean freeOnly,
            @Nullable Set<String> statuses) {
        public Purse {
            if (ownCents != null && ownCents < 0) throw new IllegalArgumentException("no money: " + ownCents);
            if (cpfCents != null && cpfCents < 0) throw new IllegalArgumentException("no balance: " + cpfCents);
            if (statuses != null) statuses = Set.copyOf(statuses);
        }
    }

    /** Longer plans are no plans; the search is made for few steps. */
    public static final int MOST_STEPS = 8;

    public Person {
        if (steps < 1 || steps > MOST_STEPS) throw new IllegalArgumentException("no number of steps: " + steps);
        if (languages != null) languages = Set.copyOf(languages);
        if (publics != null) publics = Set.copyOf(publics);
        accommodations = Set.copyOf(accommodations);
    }

    /** The first day on which a plan may start. */
    public LocalDate from() {
        return time.firstStart().isAfter(today) ? time.firstStart() : today;
    }

    Person with(Time other) {
        return new Person(today, other, purse, equipment, steps, travelMinutes, languages, publics, accommodations);
    }

    Person with(Purse other) {
        return new Person(today, time, other, equipment, steps, travelMinutes, languages, publics, accommodations);
    }

    Person with(Equipment other) {
        return new Person(today, time, purse, other, steps, travelMinutes, languages, publics, accommodations);
    }

    Person withSteps(int most) {
        return new Person(today, time, purse, equipment, most, travelMinutes, languages, publics, accommodations);
    }

    Person withTravel(int minutes) {
        return new Person(today, time, purse, equipment, steps, minutes, languages, publics, accommodations);
    }
}
