package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.catalogue.domain.DisabilityOfficer;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Title;
import fr.pixemploi.pathway.plan.domain.Plan;
import fr.pixemploi.pathway.plan.domain.PlanStep;
import fr.pixemploi.pathway.plan.domain.filter.Check;
import fr.pixemploi.pathway.plan.domain.filter.Passing;
import fr.pixemploi.pathway.plan.domain.problem.Around;
import fr.pixemploi.pathway.plan.domain.session.Session;
import fr.pixemploi.pathway.recommendation.domain.need.Need;
import fr.pixemploi.pathway.recommendation.domain.offered.Offered;
import fr.pixemploi.pathway.recommendation.domain.words.Said;
import fr.pixemploi.pathway.recommendation.domain.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes steps of options, each of which says why it is there. */
final class Steps {
    private final Need need;
    private final Map<Session.Key, Offered> offered;
    private final Around around;
    private final Words words;
    private final Explanations explanations;

    Steps(Need need, Map<Session.Key, Offered> offered, Around around, Words words, Map<CompetenceCode, Title> titles) {
        this.need = need;
        this.offered = offered;
        this.around = around;
        this.words = words;
        this.explanations = new Explanations(words, titles, need);
    }

    /** For those who lack nothing any more. */
    OptionStep certification(Offered preparation) {
        return step(preparation, null, List.of(), explanations.ofCertification(preparation));
    }

    OptionStep of(PlanStep step, Plan plan) {
        Passing passing = step.offered();
        if (passing == null) return added(step);
        Offered of = Objects.requireNonNull(offered.get(passing.session().key()));
        List<OptionStep.Rise> rises = step.rises().entrySet().stream()
                .map(rise -> new OptionStep.Rise(
                        rise.getKey(), rise.getValue().before(), rise.getValue().after()))
                .toList();
        return step(of, passing, rises, explanations.of(of, step, giver(step, plan)));
    }

    private OptionStep step(Offered of, @Nullable Passing passing, List<OptionStep.Rise> rises, List<Said> reasons) {
        Session session = of.session();
        boolean priced = passing != null && passing.share().known();
        Set<String> checks = new TreeSet<>();
        if (passing != null) passing.checks().forEach(check -> checks.add(check.code()));
        else if (session.cost().cents() == null) checks.add(Check.PRICE.code());
        of.unsaid().forEach(unsaid -> checks.add(unsaid.code()));
        DisabilityOfficer officer = checks.contains(Check.ACCOMMODATION.code()) ? of.officer() : null;
        return new OptionStep(
                of.offerId(),
                session.id().value(),
                of.title(),
                of.body(),
                of.town(),
                of.address(),
                of.unsaid().contains(Offered.Unsaid.MODE) ? null : session.mode(),
                of.timing(),
                session.dates().start(),
                session.dates().end(),
                session.dates().hours(),
                session.dates().hoursAWeek(),
                of.toldMinutes(),
                passing == null
                        ? session.cost().cents()
                        : priced ? Integer.valueOf(passing.share().cents()) : null,
                session.seatsLeft(),
                rises,
                checks.stream()
                        .map(check -> new OptionStep.Check(check, explanations.check(check, officer)))
                        .toList(),
                explanations.access(of),
                officer,
                reasons);
    }

    Option.Remaining remaining(CompetenceCode competence) {
        return explanations.remaining(competence);
    }

    private OptionStep added(PlanStep step) {
        return new OptionStep(
                null,
                null,
                words.title("added-" + around.kindOf(step.dates()).code()).french(),
                null,
                null,
                null,
                null,
                null,
                step.dates().start(),
                step.dates().end(),
                step.dates().hours(),
                step.dates().hoursAWeek(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    /** Title of the step before that gives what this one asks for; null when the person could begin with this one. */
    private @Nullable String giver(PlanStep step, Plan plan) {
        if (step.offered() == null) return null;
        for (Map.Entry<CompetenceCode, Double> asked :
                step.offered().session().prerequisites().entrySet()) {
            Double mean = need.means().get(asked.getKey());
            if (mean == null || mean >= asked.getValue()) continue;
            for (PlanStep before :
                    plan.steps().subList(0, plan.steps().indexOf(step)).reversed())
                if (before.offered() != null
                        && before.offered().session().effects().containsKey(asked.getKey()))
                    return Objects.requireNonNull(
                                    offered.get(before.offered().session().key()))
                            .title();
        }
        return null;
    }
}
