package fr.pixemploi.assessment.engine.selection;

import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.model.ResponseTime;
import java.util.Set;

/**
 * An item as the choice of the next question sees it.
 *
 * @param id of the item, unique in its pool
 * @param dimension competence that it measures, from 0
 * @param model how its responses depend on the ability
 * @param time how long it takes
 * @param family variants of one item share it and at most one of them is asked; empty when it has none
 * @param enemies ids of items that must not meet it in one sitting; naming it on one side is enough
 * @param type kind of item (choice, file task, ...); empty when rules need none
 * @param devices on which it can be done; empty when on all
 * @param support assistive technologies that it declares support for
 * @param languages in which it exists; empty when in all
 */
public record PoolItem(
        String id,
        int dimension,
        ResponseModel model,
        ResponseTime time,
        String family,
        Set<String> enemies,
        String type,
        Set<String> devices,
        Set<String> support,
        Set<String> languages) {
    public PoolItem {
        if (id.isBlank()) throw new IllegalArgumentException("an item has an id");
        if (dimension < 0) throw new IllegalArgumentException("dimension begins at 0");
        enemies = Set.copyOf(enemies);
        devices = Set.copyOf(devices);
        support = Set.copyOf(support);
        languages = Set.copyOf(languages);
    }

    /** An item with a competence, a model and a time, and nothing else set. */
    public static PoolItem of(String id, int dimension, ResponseModel model, ResponseTime time) {
        return new PoolItem(id, dimension, model, time, "", Set.of(), "", Set.of(), Set.of(), Set.of());
    }

    /** The same item of which something else is known. */
    public PoolItem with(ResponseModel other) {
        return new PoolItem(id, dimension, other, time, family, enemies, type, devices, support, languages);
    }
}
