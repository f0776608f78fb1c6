package fr.pixemploi.pathway.plan.domain.model;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.filter.Passing;
import fr.pixemploi.pathway.plan.domain.problem.Person;
import fr.pixemploi.pathway.plan.domain.problem.PlanRequest;
import fr.pixemploi.pathway.plan.domain.problem.PlanRules;
import fr.pixemploi.pathway.plan.domain.session.Effect;
import fr.pixemploi.pathway.plan.domain.session.Session;
import fr.pixemploi.pathway.plan.domain.session.TrainingId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request in whole numbers, after the filters.
 *
 * @param fixed pinned sessions and free steps: in every plan
 * @param choices trainings to choose from, of which none is pinned
 */
public record Model(Scale scale, List<Candidate> fixed, List<Choice> choices, Limits limits, PlanRules rules) {
    /**
     * Most of everything; the greatest int where nothing was told.
     *
     * @param busy what takes hours of weeks and days beside the plan
     */
    public record Limits(int steps, int hours, int load, long own, long balance, int today, List<Candidate> busy) {
        static Limits of(Person person, List<Candidate> busy) {
            Person.Time time = person.time();
            return new Limits(
                    person.steps(),
                    orMost(time.hours()),
                    orMost(time.hoursAWeek()),
                    orMost(person.purse().ownCents()),
                    orMost(person.purse().cpfCents()),
                    Math.toIntExact(person.today().toEpochDay()),
                    busy);
        }

        private static int orMost(@Nullable Integer told) {
            return told == null ? Integer.MAX_VALUE : told;
        }
    }

    /** @param person as the filters knew them */
    public static Model of(PlanRequest request, Person person, List<Passing> passing) {
        PlanRules rules = request.rules();
        Scale scale = scale(request, passing);
        Set<Session.Key> pinned = request.around().pinned();
        List<Candidate> fixed = new ArrayList<>();
        request.around().freeSteps().forEach(step -> fixed.add(Candidate.of(step.dates(), rules)));
        Set<TrainingId> taken = new HashSet<>();
        Map<TrainingId, List<Candidate>> byTraining = new TreeMap<>();
        for (Passing each : passing) {
            Candidate candidate = Candidate.of(each, scale, rules);
            TrainingId training = each.session().training();
            if (pinned.contains(each.session().key())) {
                fixed.add(candidate);
                taken.add(training);
            } else
                byTraining.computeIfAbsent(training, none -> new ArrayList<>()).add(candidate);
        }
        byTraining.keySet().removeAll(taken);
        List<Choice> choices = new ArrayList<>();
        byTraining.forEach((training, candidates) ->
                choices.add(Choice.of(training, candidates, rules.weights().day())));
        List<Candidate> busy = request.around().busy().stream()
                .map(dates -> Candidate.of(dates, rules))
                .filter(each -> fixed.stream().noneMatch(each::overlaps))
                .toList();
        return new Model(scale, List.copyOf(fixed), List.copyOf(choices), Limits.of(person, busy), rules);
    }

    private static Scale scale(PlanRequest request, Collection<Passing> passing) {
        Map<CompetenceCode, Double> tops = new HashMap<>();
        Set<CompetenceCode> asked = new HashSet<>();
        for (Passing each : passing) {
            asked.addAll(each.session().prerequisites().keySet());
            for (Map.Entry<CompetenceCode, Effect> effect :
                    each.session().effects().entrySet())
                tops.merge(effect.getKey(), effect.getValue().topLogits(), Math::max);
        }
        return new Scale(request.need(), asked, competence -> tops.getOrDefault(competence, -20.0));
    }

    public int tenThousandths(Found found) {
        return found.rawGain() / Math.max(1, scale.totalWeight());
    }

    /** Weighted ten-thousandths of one step of gain. */
    public int rawStep() {
        return rules.gainStep() * Math.max(1, scale.totalWeight());
    }
}
