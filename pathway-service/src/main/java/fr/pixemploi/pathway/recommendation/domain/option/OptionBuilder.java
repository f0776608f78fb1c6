package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.Plan;
import fr.pixemploi.pathway.plan.domain.PlanStep;
import fr.pixemploi.pathway.plan.domain.Plans;
import fr.pixemploi.pathway.plan.domain.filter.Check;
import fr.pixemploi.pathway.plan.domain.filter.Passing;
import fr.pixemploi.pathway.plan.domain.filter.Refusal;
import fr.pixemploi.pathway.plan.domain.filter.Refused;
import fr.pixemploi.pathway.plan.domain.filter.Screened;
import fr.pixemploi.pathway.plan.domain.problem.Session;
import fr.pixemploi.pathway.recommendation.domain.need.Need;
import fr.pixemploi.pathway.recommendation.domain.offered.Offered;
import fr.pixemploi.pathway.recommendation.domain.words.Said;
import fr.pixemploi.pathway.recommendation.domain.words.WhyNoOption;
import fr.pixemploi.pathway.recommendation.domain.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns plans into options that explain themselves. Looks at plans and words only. */
public final class OptionBuilder {
    private static final List<String> RANKS = List.of("first", "second", "third");

    private final Need need;
    private final Map<Session.Key, Offered> offered = new HashMap<>();
    private final Words words;
    private final Explanations explanations;
    private boolean cut;

    /** @param titles of competences, for the explanations */
    public OptionBuilder(Need need, Collection<Offered> offered, Words words, Map<CompetenceCode, String> titles) {
        this.need = need;
        offered.forEach(each -> this.offered.put(each.session().key(), each));
        this.words = words;
        this.explanations = new Explanations(words, titles, need);
    }

    /**
     * @param passed sessions that plans did not look at, by reason
     * @param cut whether there were more sessions than plans looked at
     */
    public Proposals of(Plans plans, Map<String, Integer> passed, boolean cut) {
        List<Option> options = new ArrayList<>();
        this.cut = cut;
        if (need.isReached() && !hasFixed(plans)) certification(plans).ifPresent(options::add);
        else {
            for (int rank = 0; rank < plans.alternatives().size(); rank++)
                options.add(option(RANKS.get(rank), plans.alternatives().get(rank)));
            if (plans.free() != null) options.add(option("free", plans.free()));
        }
        boolean proven = plans.proven() && !cut;
        return new Proposals(
                options,
                aside(plans, passed),
                need.isReached()
                        ? List.of()
                        : plans.whatIfs().stream().map(this::otherwise).toList(),
                options.isEmpty() ? words.noOption(WhyNoOption.of(need, plans.fixedFit(), proven)) : null,
                proven);
    }

    /** What an adviser pinned or added is proposed also to those who lack nothing. */
    private static boolean hasFixed(Plans plans) {
        return plans.alternatives().stream()
                .flatMap(plan -> plan.steps().stream())
                .anyMatch(PlanStep::fixed);
    }

    private List<Aside> aside(Plans plans, Map<String, Integer> passed) {
        Map<String, Screened.Count> counts = new HashMap<>();
        plans.screened().counts().forEach((reason, count) -> counts.put(reason.code(), count));
        passed.forEach((reason, sessions) -> {
            if (sessions > 0)
                counts.merge(
                        reason,
                        new Screened.Count(sessions, 0),
                        (one, other) -> new Screened.Count(one.all() + other.all(), one.alone() + other.alone()));
        });
        // Who lacks nothing needs no training: that says nothing of the trainings.
        if (need.isReached()) counts.remove(Refusal.NO_USE.code());
        return counts.entrySet().stream()
                .map(each -> new Aside(
                        each.getKey(),
                        each.getValue().all(),
                        each.getValue().alone(),
                        words.refusal(each.getKey(), each.getValue().all())))
                .sorted(Comparator.comparingInt(Aside::alone)
                        .thenComparingInt(Aside::sessions)
                        .reversed()
                        .thenComparing(Aside::reason))
                .toList();
    }

    private Otherwise otherwise(Plans.WhatIf whatIf) {
        Said said = Changes.said(whatIf.loosening(), words);
        return new Otherwise(
                Changes.code(whatIf.loosening()), whatIf.moreGain(), said, option("otherwise", said, whatIf.plan()));
    }

    /** Who lacks nothing is shown the preparation that starts soonest, the nearest among equals. */
    private Optional<Option> certification(Plans plans) {
        return plans.screened().refused().stream()
                .filter(refused -> refused.reasons().equals(Set.of(Refusal.NO_USE)))
                .map(Refused::session)
                .map(session -> offered.get(session.key()))
                .filter(Objects::nonNull)
                .filter(each -> each.kind() == OfferKind.CERTIFICATION_PREPARATION)
                .min(Comparator.<Offered, java.time.LocalDate>comparing(
                                each -> each.session().dates().start())
                        .thenComparing(each ->
                                Objects.requireNonNullElse(each.session().travelMinutes(), Integer.MAX_VALUE))
                        .thenComparing(each -> each.session().id()))
                .map(preparation -> new Option(
                        "certification",
                        words.title("certification"),
                        0,
                        bill(preparation.session().cost().cents()),
                        List.of(step(preparation, null, List.of(), explanations.ofCertification(preparation))),
                        List.of(),
                        true));
    }

    private static Option.Bill bill(@Nullable Integer cents) {
        int known = cents == null ? 0 : cents;
        return new Option.Bill(known, 0, known);
    }

    private Option option(String id, Plan plan) {
        return option(id, words.title(id), plan);
    }

    private Option option(String id, Said title, Plan plan) {
        List<OptionStep> steps = new ArrayList<>();
        for (PlanStep step : plan.steps()) steps.add(step(step, plan));
        return new Option(
                id,
                title,
                plan.gain(),
                new Option.Bill(
                        plan.bill().all(), plan.bill().cpf(), plan.bill().own()),
                steps,
                plan.open(),
                plan.proven() && !cut);
    }

    private OptionStep step(PlanStep step, Plan plan) {
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
        return new OptionStep(
                of.offerId(),
                session.id().value(),
                of.title(),
                of.body(),
                of.town(),
                of.unsaid().contains(Offered.Unsaid.MODE) ? null : session.mode(),
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
                        .map(check -> new OptionStep.Check(check, words.check(check)))
                        .toList(),
                reasons);
    }

    private OptionStep added(PlanStep step) {
        return new OptionStep(
                null,
                null,
                words.title("added").french(),
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
