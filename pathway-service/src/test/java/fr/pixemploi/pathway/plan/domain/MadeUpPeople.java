package fr.pixemploi.pathway.plan.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.problem.Around;
import fr.pixemploi.pathway.plan.domain.problem.Equipment;
import fr.pixemploi.pathway.plan.domain.problem.Equipment.Has;
import fr.pixemploi.pathway.plan.domain.problem.Loosening;
import fr.pixemploi.pathway.plan.domain.problem.Need;
import fr.pixemploi.pathway.plan.domain.problem.Person;
import fr.pixemploi.pathway.plan.domain.problem.PlanRequest;
import fr.pixemploi.pathway.plan.domain.problem.PlanRules;
import fr.pixemploi.pathway.plan.domain.problem.Standing;
import fr.pixemploi.pathway.plan.domain.session.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** People by seed, with lives that are as narrow as lives are, and a goal of eight competences. */
final class MadeUpPeople {
    static final PlanRules RULES =
            new PlanRules("proof", 50, 300, new PlanRules.Weights(10, 2, 3, 40, 1), 60, 50_000, 30, 200_000);
    static final List<Loosening> LOOSENINGS = List.of(
            new Loosening.ComputerLent(),
            new Loosening.MoreTravel(15),
            new Loosening.MoreHoursAWeek(5),
            new Loosening.MoreMoney(10_000));

    private final MadeUpCatalogue catalogue;

    MadeUpPeople(MadeUpCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    record Someone(MadeUpCatalogue.Town home, Person person, Need need) {}

    Someone someone(long seed) {
        Random dice = new Random(seed * 0x9E3779B97F4A7C15L);
        boolean jobseeker = dice.nextInt(10) < 7;
        LocalDate last = MadeUpCatalogue.TODAY.plusWeeks(13 + dice.nextInt(27));
        Person person = new Person(
                MadeUpCatalogue.TODAY,
                new Person.Time(
                        MadeUpCatalogue.TODAY.plusDays(7), last, 6 + dice.nextInt(25), 40 + dice.nextInt(200), null),
                new Person.Purse(
                        dice.nextInt(3) == 0 ? 10_000 : 0,
                        dice.nextInt(3) == 0 ? null : dice.nextInt(200_000),
                        dice.nextInt(3) == 0,
                        jobseeker ? Set.of("jobseeker") : Set.of()),
                new Equipment(has(dice, 6), has(dice, 9), has(dice, 8)),
                2 + dice.nextInt(3),
                20 + 5 * dice.nextInt(9),
                Set.of("fr"),
                jobseeker ? Set.of("jobseeker") : Set.of("employee"),
                Set.of());
        return new Someone(catalogue.town(dice), person, need(dice));
    }

    private static Has has(Random dice, int inTen) {
        return dice.nextInt(10) < inTen ? Has.YES : Has.NO;
    }

    private static Need need(Random dice) {
        TreeMap<CompetenceCode, Standing> standings = new TreeMap<>();
        TreeMap<CompetenceCode, Need.Asked> goal = new TreeMap<>();
        double ability = -0.7 + 0.7 * dice.nextGaussian();
        for (CompetenceCode code : MadeUpCatalogue.COMPETENCES) {
            double mean = ability + 0.5 * dice.nextGaussian();
            standings.put(code, new Standing(Math.round(100 * mean) / 100.0, 0.25 + 0.05 * dice.nextInt(6)));
            if (goal.size() < 8 && dice.nextInt(16 - standings.size() + 1) < 8 - goal.size())
                goal.put(code, new Need.Asked(0.2, 1 + dice.nextInt(3)));
        }
        return new Need(standings, goal);
    }

    PlanRequest request(Someone someone) {
        Person person = someone.person();
        int minutes = person.travelMinutes() == null ? 60 : person.travelMinutes();
        List<Session> near = catalogue.near(
                someone.home(),
                minutes + 15,
                person.time().lastEnd(),
                someone.need().goal().keySet());
        return new PlanRequest(person, someone.need(), near, Around.NOTHING, RULES, LOOSENINGS);
    }
}
