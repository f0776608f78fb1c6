package fr.pixemploi.assessment.bank.item;

import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.model.ResponseTime;
import fr.pixemploi.assessment.engine.model.Uncertain;
import fr.pixemploi.assessment.engine.selection.PoolItem;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Items of the bank as the mathematics sees them: no text, no key. */
public final class PoolItems {
    private PoolItems() {}

    /** @param sameSkill other items of the bank that ask for its skill */
    static PoolItem of(Item item, Measurement measurement, Collection<Item> sameSkill) {
        String family = item.family();
        return new PoolItem(
                item.id().value(),
                measurement.dimension(item.competence()),
                model(item, measurement),
                time(item, measurement.times()),
                family == null ? "" : family,
                Stream.concat(item.enemies().stream(), sameSkill.stream().map(Item::id))
                        .map(ItemId::value)
                        .collect(Collectors.toSet()),
                item.task().type(),
                item.suitability().devices(),
                item.suitability().support().stream().map(PoolItems::name).collect(Collectors.toSet()),
                item.suitability().languages());
    }

    /** How an item behaves, as far as it is known: an author's guess says less than answers of real people did. */
    private static ResponseModel model(Item item, Measurement measurement) {
        if (item.calibrated()) return item.parameters();
        Measurement.AuthorDoubt doubt = measurement.authorDoubt();
        return Uncertain.of(item.parameters(), doubt.b(), doubt.logA());
    }

    /** How long it takes: {@code expectedSeconds} is the mean of ordinary people, not the median. */
    private static ResponseTime time(Item item, Measurement.Times times) {
        ResponseTime measured = item.time();
        if (measured != null) return measured;
        double spread = 1 / (2 * times.alpha() * times.alpha());
        return new ResponseTime(StrictMath.log(item.expectedSeconds()) - spread, times.alpha());
    }

    /** A need as the choice of questions knows it. */
    public static String name(Suitability.Need need) {
        return need.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
