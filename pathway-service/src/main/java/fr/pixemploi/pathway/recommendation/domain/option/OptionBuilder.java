package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Title;
import fr.pixemploi.pathway.plan.domain.Plan;
import fr.pixemploi.pathway.plan.domain.PlanStep;
import fr.pixemploi.pathway.plan.domain.Plans;
import fr.pixemploi.pathway.plan.domain.filter.Refusal;
import fr.pixemploi.pathway.plan.domain.filter.Refused;
import fr.pixemploi.pathway.plan.domain.problem.Around;
import fr.pixemploi.pathway.plan.domain.session.Session;
import fr.pixemploi.pathway.recommendation.domain.need.Need;
import fr.pixemploi.pathway.recommendation.domain.offered.Offered;
import fr.pixemploi.pathway.recommendation.domain.words.NoOption;
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
import org.jspecify.annotations.Nullable;

/** Turns plans into options that explain themselves. Looks at plans and words only. */
public final class OptionBuilder {
    private static final List<String> RANKS = List.of("first", "second", "third");

    private final Need need;
    private final Map<Session.Key, Offered> offered = new HashMap<>();
    private final Words words;
    private final Steps steps;
    private boolean cut;

    /**
     * @param around what the adviser added, for its names
     * @param titles of competences, for the explanations
     */
    public OptionBuilder(
            Need need, Collection<Offered> offered, Around around, Words words, Map<CompetenceCode, Title> titles) {
        this.need = need;
        offered.forEach(each -> this.offered.put(each.session().key(), each));
        this.words = words;
        this.steps = new Steps(need, this.offered, around, words, titles);
    }

    /**
     * @param pinned by an adviser
     * @param passed sessions that plans did not look at, by reason
     * @param cut whether there were more sessions than plans looked at
     */
    public Proposals of(Plans plans, Set<Session.Key> pinned, Map<String, Integer> passed, boolean cut) {
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
                Asides.of(need, plans, offered, passed, words),
                need.isReached()
                        ? List.of()
                        : plans.whatIfs().stream().map(this::otherwise).toList(),
                options.isEmpty() ? noOption(plans, pinned, proven) : null,
                proven);
    }

    private NoOption noOption(Plans plans, Set<Session.Key> pinned, boolean proven) {
        NoOption told = words.noOption(WhyNoOption.of(need, plans.fixedFit(), proven));
        return plans.fixedFit() ? told : Pins.explained(told, plans, pinned, offered, words);
    }

    /** What an adviser pinned or added is proposed also to those who lack nothing. */
    private static boolean hasFixed(Plans plans) {
        return plans.alternatives().stream()
                .flatMap(plan -> plan.steps().stream())
                .anyMatch(PlanStep::fixed);
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
                        List.of(steps.certification(preparation)),
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
        List<OptionStep> made = new ArrayList<>();
        for (PlanStep step : plan.steps()) made.add(steps.of(step, plan));
        return new Option(
                id,
                title,
                plan.gain(),
                new Option.Bill(
                        plan.bill().all(), plan.bill().cpf(), plan.bill().own()),
                made,
                plan.open().stream().map(steps::remaining).toList(),
                plan.proven() && !cut);
    }
}
