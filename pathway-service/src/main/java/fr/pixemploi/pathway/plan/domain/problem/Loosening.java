package fr.pixemploi.pathway.plan.domain.problem;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/** One thing that could be otherwise in a person's life; which ones are looked at is data. */
public sealed interface Loosening {
    /** The person as if it were so; the same person when it changes nothing, or when what it loosens was not told. */
    Person of(Person person);

    /** A computer lent, with a connection where there is none. */
    record ComputerLent() implements Loosening {
        @Override
        public Person of(Person person) {
            Equipment had = person.equipment();
            return person.with(new Equipment(Equipment.Has.YES, had.smartphone(), Equipment.Has.YES));
        }
    }

    record MoreTravel(int minutes) implements Loosening {
        @Override
        public Person of(Person person) {
            Integer most = person.travelMinutes();
            return most == null ? person : person.withTravel(most + minutes);
        }
    }

    record MoreHoursAWeek(int hours) implements Loosening {
        @Override
        public Person of(Person person) {
            Person.Time had = person.time();
            Integer most = had.hoursAWeek();
            if (most == null) return person;
            return person.with(new Person.Time(had.firstStart(), had.lastEnd(), most + hours, had.hours(), had.days()));
        }
    }

    record MoreDays(Set<DayOfWeek> days) implements Loosening {
        public MoreDays {
            days = Set.copyOf(days);
        }

        @Override
        public Person of(Person person) {
            Person.Time had = person.time();
            if (had.days() == null) return person;
            Set<DayOfWeek> all = EnumSet.noneOf(DayOfWeek.class);
            all.addAll(had.days());
            all.addAll(days);
            return person.with(new Person.Time(had.firstStart(), had.lastEnd(), had.hoursAWeek(), had.hours(), all));
        }
    }

    record MoreSteps(int steps) implements Loosening {
        @Override
        public Person of(Person person) {
            return person.withSteps(Math.min(person.steps() + steps, Person.MOST_STEPS));
        }
    }

    record LaterEnd(int weeks) implements Loosening {
        @Override
        public Person of(Person person) {
            Person.Time had = person.time();
            return person.with(new Person.Time(
                    had.firstStart(), had.lastEnd().plusWeeks(weeks), had.hoursAWeek(), had.hours(), had.days()));
        }
    }

    record MoreMoney(int cents) implements Loosening {
        @Override
        public Person of(Person person) {
            Person.Purse had = person.purse();
            Integer own = had.ownCents();
            if (own == null) return person;
            return person.with(new Person.Purse(own + cents, had.cpfCents(), false, had.statuses()));
        }
    }
}
