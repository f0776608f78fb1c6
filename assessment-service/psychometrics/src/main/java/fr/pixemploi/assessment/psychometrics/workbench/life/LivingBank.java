package fr.pixemploi.assessment.psychometrics.workbench.life;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.bank.campaign.SimulatedCampaign;
import fr.pixemploi.assessment.engine.exposure.Draws;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.model.Uncertain;
import fr.pixemploi.assessment.engine.selection.ItemPool;
import fr.pixemploi.assessment.engine.selection.PoolItem;
import fr.pixemploi.assessment.engine.selection.Selector;
import fr.pixemploi.assessment.engine.simulation.setting.RandomStream;
import fr.pixemploi.assessment.engine.simulation.setting.SimulatedBank;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.CalibrationBank;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.CalibrationReport;
import fr.pixemploi.assessment.psychometrics.workbench.input.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;

/** How the items of a campaign really behave, which nobody knows, and what the bank says of them at a time. */
final class LivingBank {
    private static final long TRIALS = 31;
    private static final long TRUTHS = 34;

    /** So many possible truths stand for all of them. */
    private static final int DRAWN_TRUTHS = 50;

    private final SimulatedCampaign campaign;
    /** All items, in the campaign's order, as they really behave. */
    private final SimulatedBank truth;

    private final CalibrationBank published;
    private final Map<String, Integer> places;
    private final LifeChoices choices;

    private LivingBank(
            SimulatedCampaign campaign, SimulatedBank truth, CalibrationBank published, LifeChoices choices) {
        this.campaign = campaign;
        this.truth = truth;
        this.published = published;
        this.places = new HashMap<>();
        for (int j = 0; j < truth.items().size(); j++)
            places.put(truth.items().get(j).id(), j);
        this.choices = choices;
    }

    /** The bank as its authors wrote it: their guesses are off by what an author's error may be. */
    static LivingBank born(SimulatedCampaign campaign, LifeChoices choices) {
        SimulatedBank written = campaign.bank();
        Set<String> guessed = new HashSet<>();
        List<SimulatedBank.Item> certain = new ArrayList<>();
        for (SimulatedBank.Item item : written.items()) {
            if (item.known() instanceof Uncertain) guessed.add(item.id());
            ResponseModel guess = guess(item.known());
            certain.add(new SimulatedBank.Item(item.id(), item.dimension(), guess, guess, item.time()));
        }
        SimulatedBank truth = new SimulatedBank(written.version(), written.competences(), written.prior(), certain)
                .withAuthorsError(choices.seed(), item -> guessed.contains(item.id()));
        CalibrationBank published =
                CalibrationBank.of(Field.root("", document(written, guessed, choices.seed(), choices.onTrial())));
        return new LivingBank(campaign, truth, published, choices);
    }

    private static ResponseModel guess(ResponseModel model) {
        return model instanceof Uncertain uncertain ? uncertain.guess() : model;
    }

    private static ObjectNode document(SimulatedBank written, Set<String> guessed, long seed, double onTrial) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("version", written.version());
        ArrayNode competences = document.putArray("competences");
        written.competences().forEach(competences::add);
        CalibrationBank.write(written.prior(), document);
        ArrayNode items = document.putArray("items");
        long draws = RandomStream.of(seed, TRIALS).bits();
        for (SimulatedBank.Item item : written.items()) {
            ResponseModel guess = guess(item.known());
            ObjectNode into = items.addObject();
            into.put("id", item.id());
            into.put("competence", written.competences().get(item.dimension()));
            into.put("model", guess instanceof PartialCredit ? "partial-credit" : "logistic");
            CalibrationBank.parameters(guess, into);
            into.put("origin", guessed.contains(item.id()) ? "author" : CalibrationBank.CALIBRATED);
            into.put("scored", !(Draws.uniform(draws, items.size()) < onTrial));
        }
        return document;
    }

    /** The next edition: what calibration found is in use, and items on trial that it estimated measure people. */
    LivingBank publish(CalibrationReport found, String version) {
        ObjectNode next = found.nextBank(version);
        for (var item : next.get("items")) {
            if (item.path("origin").asText().equals(CalibrationBank.CALIBRATED))
                ((ObjectNode) item).put("scored", true);
        }
        return new LivingBank(campaign, truth, CalibrationBank.of(Field.root("", next)), choices);
    }

    /** What calibration reads. */
    CalibrationBank published() {
        return published;
    }

    /** The items that measure people, known as the bank says them. */
    SimulatedBank open() {
        return open(false);
    }

    /** The same known as they really behave. */
    SimulatedBank openAndKnown() {
        return open(true);
    }

    private SimulatedBank open(boolean isKnown) {
        List<SimulatedBank.Item> open = new ArrayList<>();
        for (CalibrationBank.Entry entry : published.items()) {
            if (!entry.isScored()) continue;
            SimulatedBank.Item item = real(entry);
            open.add(new SimulatedBank.Item(
                    item.id(),
                    item.dimension(),
                    isKnown ? item.behaviour() : said(entry),
                    item.behaviour(),
                    item.time()));
        }
        return new SimulatedBank(
                published.document().get("version").textValue(), truth.competences(), truth.prior(), open);
    }

    private ResponseModel said(CalibrationBank.Entry entry) {
        return entry.isCalibrated()
                ? entry.model()
                : Uncertain.of(
                        entry.model(), choices.doubt().b(), choices.doubt().logA());
    }

    /** What is on trial. */
    List<CalibrationBank.Entry> onTrial() {
        return published.items().stream().filter(entry -> !entry.isScored()).toList();
    }

    /** An item as it really behaves. */
    SimulatedBank.Item real(CalibrationBank.Entry entry) {
        return truth.items().get(place(entry.id()));
    }

    /** Place of an item among all those of the campaign. */
    int place(String id) {
        return places.getOrDefault(id, -1);
    }

    /** Name of an item's type. */
    String type(String id) {
        return campaign.pool().item(place(id)).type();
    }

    /** The choice of questions by what is known of the items of such a bank, for the sitting of a seed. */
    LongFunction<Selector> selectors(SimulatedBank known) {
        boolean isGuessed = known.items().stream().anyMatch(item -> item.known() instanceof Uncertain);
        if (!choices.isSampled() || !isGuessed) {
            Selector selector = selector(known, SimulatedBank.Item::known);
            return seed -> selector;
        }
        List<Selector> drawn = new ArrayList<>();
        for (int n = 0; n < DRAWN_TRUTHS; n++) {
            int truthNumber = n;
            drawn.add(selector(known, item -> drawn(item, truthNumber)));
        }
        return seed -> drawn.get((int) Long.remainderUnsigned(seed, DRAWN_TRUTHS));
    }

    private ResponseModel drawn(SimulatedBank.Item item, int truthNumber) {
        if (!(item.known() instanceof Uncertain uncertain)) return item.known();
        RandomStream random = RandomStream.of(choices.seed(), TRUTHS, truthNumber, place(item.id()));
        return uncertain.drawn(random.normal(), random.normal());
    }

    private Selector selector(SimulatedBank known, Function<SimulatedBank.Item, ResponseModel> by) {
        List<PoolItem> items = known.items().stream()
                .map(item -> campaign.pool().item(place(item.id())).with(by.apply(item)))
                .toList();
        return Selector.of(ItemPool.of(items, known.competences().size()), campaign.rules());
    }
}
