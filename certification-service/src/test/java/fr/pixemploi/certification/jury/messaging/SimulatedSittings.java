package fr.pixemploi.certification.jury.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.engine.exposure.Eligibility;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.engine.posterior.Observation;
import fr.pixemploi.assessment.engine.posterior.Posterior;
import fr.pixemploi.assessment.engine.posterior.Speed;
import fr.pixemploi.assessment.engine.selection.Selector;
import fr.pixemploi.assessment.engine.selection.Workspace;
import fr.pixemploi.assessment.engine.selection.terms.Choice;
import fr.pixemploi.assessment.engine.selection.terms.Progress;
import fr.pixemploi.assessment.engine.selection.terms.Restrictions;
import fr.pixemploi.assessment.engine.selection.terms.Rules;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Content;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Count;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Manner;
import fr.pixemploi.assessment.engine.selection.terms.SelectionRule;
import fr.pixemploi.assessment.engine.simulation.setting.Persons;
import fr.pixemploi.assessment.engine.simulation.setting.Setting;
import fr.pixemploi.assessment.engine.simulation.setting.SimulatedBank;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Certification sittings of simulated persons: 32 questions of the default bank of every simulation, each drawn among the best five.
 * Either sixteen abilities are measured together, one to four questions about each, or one ability that stands for all of them.
 */
final class SimulatedSittings {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int COMPETENCES = 16;
    private static final int QUESTIONS = 32;
    private static final int ITEMS = 4_992;
    private static final double CORRELATION = 0.7;

    private final SimulatedBank bank;
    private final Persons persons;
    private final boolean joint;
    private final AbilityPrior prior;
    private final Selector selector;
    private final Workspace workspace = new Workspace();

    /** What a person answered. */
    record Sat(List<Integer> items, List<Integer> categories, Posterior posterior) {}

    private SimulatedSittings(SimulatedBank bank, Persons persons, boolean joint) {
        this.bank = bank;
        this.persons = persons;
        this.joint = joint;
        this.prior = joint ? bank.prior() : AbilityPrior.exchangeable(1, 0);
        SimulatedBank seen = joint
                ? bank
                : new SimulatedBank(
                        bank.version(),
                        List.of("all"),
                        prior,
                        bank.items().stream()
                                .map(item -> new SimulatedBank.Item(
                                        item.id(), 0, item.known(), item.behaviour(), item.time()))
                                .toList());
        this.selector = Selector.of(
                seen.pool(),
                Rules.within(QUESTIONS, Double.POSITIVE_INFINITY)
                        .withRule(new SelectionRule.LossPerQuestion())
                        .withManner(new Manner(5, false))
                        .withContent(
                                joint
                                        ? new Content(
                                                Collections.nCopies(COMPETENCES, new Count(1, 4)),
                                                List.of(),
                                                Map.of(),
                                                2)
                                        : Content.FREE));
    }

    static SimulatedSittings joint(int persons, long seed) {
        return of(persons, seed, true);
    }

    /** Of the same persons with the same bank. */
    static SimulatedSittings oneAbility(int persons, long seed) {
        return of(persons, seed, false);
    }

    private static SimulatedSittings of(int persons, long seed, boolean joint) {
        Setting setting = new Setting(
                seed,
                persons,
                ITEMS,
                COMPETENCES,
                CORRELATION,
                null,
                QUESTIONS,
                null,
                0,
                5,
                false,
                false,
                false,
                false,
                0,
                null);
        SimulatedBank bank = SimulatedBank.drawn(setting);
        return new SimulatedSittings(bank, Persons.drawn(seed, persons, bank.prior(), 0), joint);
    }

    double[] truth(int person) {
        return persons.abilities(person);
    }

    /** @param before a test of theirs whose questions do not come again */
    Sat sit(int person, List<Integer> before) {
        Set<String> avoided =
                before.stream().map(item -> bank.items().get(item).id()).collect(Collectors.toSet());
        Restrictions restrictions = new Restrictions("", Set.of(), "", avoided);
        // Draws differ from person to person, and from the first test to the second.
        Eligibility seed = Eligibility.uncontrolled(bank.items().size(), 2L * person + (before.isEmpty() ? 0 : 1));
        Posterior posterior = Posterior.of(prior);
        Progress progress = Progress.NONE;
        List<Integer> items = new ArrayList<>();
        List<Integer> categories = new ArrayList<>();
        while (selector.next(posterior, Speed.of(0), progress, restrictions, seed, workspace)
                instanceof Choice.Ask ask) {
            SimulatedBank.Item item = bank.items().get(ask.item());
            int category = persons.answer(person, ask.item(), item.dimension(), item.behaviour());
            items.add(ask.item());
            categories.add(category);
            posterior = posterior.after(new Observation(joint ? item.dimension() : 0, item.known(), category));
            progress = progress.after(ask.item(), 1);
        }
        return new Sat(items, categories, Posterior.of(prior, posterior.observations()));
    }

    /** As assessment-service would tell it; nobody left early. */
    String document(Sat sat) {
        ObjectNode said = JSON.createObjectNode().put("endReason", "completed");
        for (int k = 0; k < COMPETENCES; k++) said.withArray("competences").add(code(k));
        said.set("prior", abilities(Posterior.of(prior)));
        said.set("posterior", abilities(sat.posterior()));
        ObjectNode skipped = said.putObject("skipped");
        skipped.set("posterior", abilities(sat.posterior()));
        skipped.putArray("questions");
        for (int i = 0; i < sat.items().size(); i++) {
            SimulatedBank.Item item = bank.items().get(sat.items().get(i));
            Logistic known = logistic(item.known());
            said.withArray("answers")
                    .addObject()
                    .put("number", i + 1)
                    .put("itemId", item.id())
                    .put("competence", code(item.dimension()))
                    .put("score", (double) sat.categories().get(i))
                    .put("a", known.a())
                    .put("b", known.b())
                    .put("c", known.c())
                    .put("d", known.d());
        }
        said.putArray("alerts");
        return said.toString();
    }

    private static Logistic logistic(ResponseModel model) {
        if (model instanceof Logistic logistic) return logistic;
        throw new IllegalStateException("items of this bank are right or wrong");
    }

    static String code(int competence) {
        return "1." + (competence + 1);
    }

    private static ObjectNode abilities(Posterior posterior) {
        ObjectNode json = JSON.createObjectNode();
        json.putArray("mean");
        json.putArray("covariance");
        IntStream.range(0, posterior.dimensions()).forEach(i -> {
            json.withArray("mean").add(posterior.mean(i));
            var row = json.withArray("covariance").addArray();
            IntStream.range(0, posterior.dimensions()).forEach(j -> row.add(posterior.covariance(i, j)));
        });
        return json;
    }
}
