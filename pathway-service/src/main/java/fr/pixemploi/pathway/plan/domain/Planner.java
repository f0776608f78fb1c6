package fr.pixemploi.pathway.plan.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.filter.Passing;
import fr.pixemploi.pathway.plan.domain.filter.Screened;
import fr.pixemploi.pathway.plan.domain.filter.Screening;
import fr.pixemploi.pathway.plan.domain.model.Found;
import fr.pixemploi.pathway.plan.domain.model.Model;
import fr.pixemploi.pathway.plan.domain.model.Progress;
import fr.pixemploi.pathway.plan.domain.problem.Loosening;
import fr.pixemploi.pathway.plan.domain.problem.Person;
import fr.pixemploi.pathway.plan.domain.problem.PlanRequest;
import fr.pixemploi.pathway.plan.domain.problem.PlanRules;
import fr.pixemploi.pathway.plan.domain.search.Search;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes plans: filters, three searches, one for what is free and near, and one for each thing that could be otherwise. */
public final class Planner {
    private static final int ALTERNATIVES = 3;

    private final PlanRequest request;
    private final PlanRules rules;
    private boolean proven = true;

    private Planner(PlanRequest request) {
        this.request = request;
        this.rules = request.rules();
    }

    public static Plans plan(PlanRequest request) {
        return new Planner(request).plan();
    }

    private Plans plan() {
        Screened screened = Screening.of(request, request.person());
        Model model = Model.of(request, request.person(), screened.passing());
        if (!pinnedPass(screened.passing()) || !Search.fixedFit(model))
            return new Plans(
                    List.of(),
                    null,
                    false,
                    true,
                    screened,
                    List.of(),
                    request.need().notAssessed());
        Found fixed = Search.fixed(model);
        int least = fixed == null ? 1 : fixed.units() + 1;
        List<Plan> plans = alternatives(model, fixed, least);
        Plan free = plans.stream().anyMatch(plan -> plan.freeAndWithin(rules.nearMinutes()))
                ? null
                : free(screened.passing(), least);
        int gain = plans.isEmpty() ? 0 : plans.getFirst().gain();
        List<Plans.WhatIf> whatIfs = new ArrayList<>();
        for (Loosening loosening : request.loosenings()) {
            Plan plan = otherwise(loosening, gain);
            if (plan != null) whatIfs.add(new Plans.WhatIf(loosening, plan, plan.gain() - gain));
        }
        return new Plans(
                plans, free, true, proven, screened, whatIfs, request.need().notAssessed());
    }

    private boolean pinnedPass(List<Passing> passing) {
        Set<Object> keys = new HashSet<>();
        Set<Object> trainings = new HashSet<>();
        for (Passing each : passing) {
            if (!request.around().pinned().contains(each.session().key())) continue;
            keys.add(each.session().key());
            if (!trainings.add(each.session().training())) return false;
        }
        return keys.size() == request.around().pinned().size();
    }

    private List<Plan> alternatives(Model model, @Nullable Found fixed, int least) {
        List<Found> found = new ArrayList<>();
        List<Plan> plans = new ArrayList<>();
        while (plans.size() < ALTERNATIVES) {
            Search.Answer answer = run(model, found, least);
            Found next = answer.best();
            if (next == null) break;
            found.add(next);
            plans.add(told(model, next, answer.proven()));
        }
        if (plans.isEmpty() && fixed != null && !fixed.ordered().isEmpty()) plans.add(told(model, fixed, proven));
        return plans;
    }

    private Search.Answer run(Model model, List<Found> earlier, int least) {
        Search.Answer answer = Search.run(model, earlier, least);
        proven &= answer.proven();
        return answer;
    }

    /** The best that is free and near, however little it gains beyond what is fixed, where it gains a step at all. */
    private @Nullable Plan free(List<Passing> passing, int least) {
        List<Passing> free = passing.stream()
                .filter(each -> each.freeAndWithin(rules.nearMinutes())
                        || request.around().pinned().contains(each.session().key()))
                .toList();
        Model model = Model.of(request, request.person(), free);
        Search.Answer answer = run(model, List.of(), least);
        Found found = answer.best();
        return found == null ? null : told(model, found, answer.proven());
    }

    private @Nullable Plan otherwise(Loosening loosening, int gain) {
        Person person = loosening.of(request.person());
        if (person.equals(request.person())) return null;
        Model model = Model.of(request, person, Screening.of(request, person).passing());
        int least = Math.ceilDiv(gain + rules.worthTelling(), rules.gainStep());
        // Says of itself whether it is the best; of the others that says nothing.
        Search.Answer answer = Search.run(model, List.of(), least);
        Found found = answer.best();
        return found == null ? null : told(model, found, answer.proven());
    }

    private Plan told(Model model, Found found, boolean isProven) {
        List<SortedMap<CompetenceCode, Integer>> progress = Progress.of(model, found);
        List<Found.Step> taken = found.steps();
        List<PlanStep> steps = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            Found.Step step = taken.get(i);
            SortedMap<CompetenceCode, PlanStep.Attainment> rises = changes(progress.get(i), progress.get(i + 1));
            rises.values().removeIf(change -> change.before() == change.after());
            steps.add(new PlanStep(step.passing(), step.dates(), step.fixed(), rises));
        }
        return new Plan(
                steps,
                model.tenThousandths(found),
                changes(progress.getFirst(), progress.getLast()),
                Plan.Bill.of(steps, request.person().purse().cpfCents()),
                isProven);
    }

    private static SortedMap<CompetenceCode, PlanStep.Attainment> changes(
            SortedMap<CompetenceCode, Integer> before, SortedMap<CompetenceCode, Integer> after) {
        SortedMap<CompetenceCode, PlanStep.Attainment> changes = new TreeMap<>();
        before.forEach((competence, attained) -> changes.put(
                competence, new PlanStep.Attainment(attained, Objects.requireNonNull(after.get(competence)))));
        return changes;
    }
}
