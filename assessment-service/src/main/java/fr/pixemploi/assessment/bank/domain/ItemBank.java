package fr.pixemploi.assessment.bank.domain;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All items that this instance may ask, in pools, and the version of the whole. Never changes while the service runs. */
public final class ItemBank {
    private final String version;
    private final Measurement measurement;
    private final Map<Pool, List<Item>> active = new EnumMap<>(Pool.class);
    private final Map<ItemId, Item> all = new HashMap<>();

    /**
     * @param version SHA-256 over all files, in hexadecimal
     * @param measurement what measuring with these items assumes
     * @throws IllegalArgumentException when two items have one id, or an enemy or the prior of a competence is unknown
     */
    public ItemBank(String version, List<Item> items, Measurement measurement) {
        this.version = version;
        this.measurement = measurement;
        for (Item item : items) {
            if (all.put(item.id(), item) != null)
                throw new IllegalArgumentException("two items have the id " + item.id());
        }
        for (Item item : items) {
            if (!all.keySet().containsAll(item.enemies()))
                throw new IllegalArgumentException(item.id() + " names an enemy that is not in the bank");
            if (measurement.dimension(item.competence()) < 0)
                throw new IllegalArgumentException(item.id() + " measures a competence without a prior");
        }
        for (Pool pool : Pool.values()) {
            active.put(
                    pool,
                    items.stream()
                            .filter(item -> item.pool() == pool && item.active())
                            .toList());
        }
    }

    public String version() {
        return version;
    }

    public Measurement measurement() {
        return measurement;
    }

    /** Items of a pool that may be asked, in the order of the files. */
    public List<Item> active(Pool pool) {
        return active.getOrDefault(pool, List.of());
    }

    /** An item, also a retired one. */
    public Optional<Item> find(ItemId id) {
        return Optional.ofNullable(all.get(id));
    }
}
