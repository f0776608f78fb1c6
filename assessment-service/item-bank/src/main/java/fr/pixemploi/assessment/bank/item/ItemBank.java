package fr.pixemploi.assessment.bank.item;

import fr.pixemploi.assessment.bank.wording.Wording;
import fr.pixemploi.assessment.engine.selection.ItemPool;
import fr.pixemploi.assessment.engine.selection.PoolItem;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** All items that this instance may ask, in pools, and the version of the whole. Never changes while the service runs. */
public final class ItemBank {
    private final String version;
    private final Measurement measurement;
    private final Map<Pool, List<Item>> active = new EnumMap<>(Pool.class);
    private final Map<ItemId, Item> all = new HashMap<>();
    private final Map<ItemId, PoolItem> measured = new HashMap<>();
    private final Map<Pool, ItemPool> pools = new EnumMap<>(Pool.class);
    private final Map<ItemId, Variants> variants;
    private final Map<SeatOf, Long> seats = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SeatOf, Long> eldest) {
            return size() > MAX_SEATS;
        }
    };

    /** A family as a seat sees it. */
    private record SeatOf(ItemId item, Seat seat) {}

    /** Questions of seats that are remembered: those of a hundred exam rooms. */
    private static final int MAX_SEATS = 50_000;

    private final Map<Integer, Set<String>> above = new ConcurrentHashMap<>();

    /**
     * @param version SHA-256 over all files, in hexadecimal
     * @param variants of those items that have any; the item in the list stands for them in all that does not depend on the variant
     * @param measurement what measuring with these items assumes
     * @throws IllegalArgumentException when two items have one id, or an enemy or the prior of a competence is unknown
     */
    public ItemBank(String version, List<Item> items, Map<ItemId, Variants> variants, Measurement measurement) {
        this.version = version;
        this.variants = Map.copyOf(variants);
        this.measurement = measurement;
        for (Item item : items) {
            if (all.put(item.id(), item) != null)
                throw new IllegalArgumentException("two items have the id " + item.id());
        }
        Map<String, List<Item>> bySkill =
                items.stream().collect(Collectors.groupingBy(item -> Wording.plain(item.skill())));
        for (Item item : items) {
            if (!all.keySet().containsAll(item.enemies()))
                throw new IllegalArgumentException(item.id() + " names an enemy that is not in the bank");
            if (measurement.dimension(item.competence()) < 0)
                throw new IllegalArgumentException(item.id() + " measures a competence without a prior");
            List<Item> twins = Objects.requireNonNull(bySkill.get(Wording.plain(item.skill()))).stream()
                    .filter(item::isTwinOf)
                    .toList();
            measured.put(item.id(), PoolItems.of(item, measurement, twins));
        }
        for (Pool pool : Pool.values()) {
            active.put(
                    pool,
                    items.stream()
                            .filter(item -> item.pool() == pool && item.active())
                            .toList());
            pools.put(
                    pool,
                    ItemPool.of(
                            active(pool).stream()
                                    .map(item -> Objects.requireNonNull(measured.get(item.id())))
                                    .toList(),
                            measurement.competences().size()));
        }
    }

    /** A bank whose items have one form each. */
    public ItemBank(String version, List<Item> items, Measurement measurement) {
        this(version, items, Map.of(), measurement);
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

    /** Items of a pool that are put unscored to learn how they behave, by id. */
    public List<Item> onTrial(Pool pool) {
        return all.values().stream()
                .filter(item -> item.pool() == pool && item.use() == Item.Use.TRIAL)
                .sorted(Comparator.comparing(item -> item.id().value()))
                .toList();
    }

    /** Ids of active items above a level. */
    public Set<String> above(int level) {
        return above.computeIfAbsent(
                level,
                min -> active.values().stream()
                        .flatMap(List::stream)
                        .filter(item -> item.level() > min)
                        .map(item -> item.id().value())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The same items as the mathematics of the choice sees them. */
    public ItemPool pool(Pool pool) {
        return Objects.requireNonNull(pools.get(pool));
    }

    /** What an answer to an item is measured by, also to a retired one. */
    public Optional<PoolItem> measured(ItemId id) {
        return Optional.ofNullable(measured.get(id));
    }

    /** An item, also a retired one. */
    public Optional<Item> find(ItemId id) {
        return Optional.ofNullable(all.get(id));
    }

    /**
     * An item as one sitting sees it, also a retired one: always the same within the sitting, another one beside it.
     *
     * @param seed secret of the sitting
     */
    public Optional<Item> find(ItemId id, long seed) {
        Variants family = variants.get(id);
        return family == null ? find(id) : Optional.of(family.of(mixed(seed, id)));
    }

    /** Whether sittings see the item differently, be it only in order. */
    public boolean varies(ItemId id) {
        return variants.containsKey(id);
    }

    /** Whether it is a family, whose variants differ in more than order. */
    public boolean isFamily(ItemId id) {
        Variants family = variants.get(id);
        return family != null && family.drawn();
    }

    /** The seed of a seat's variant, worked out once: it is needed at the question, its files and its answer. */
    long seatSeed(ItemId id, Seat seat, LongSupplier worked) {
        SeatOf key = new SeatOf(id, seat);
        synchronized (seats) {
            Long known = seats.get(key);
            if (known != null) return known;
        }
        long seed = worked.getAsLong();
        synchronized (seats) {
            seats.put(key, seed);
        }
        return seed;
    }

    /** Different for each item, so that two families of a sitting do not draw in step; finalizer of MurmurHash3 (Appleby). */
    public static long mixed(long seed, ItemId id) {
        long z = seed + 0x9E3779B97F4A7C15L * (id.value().hashCode() | 1L);
        z = (z ^ (z >>> 33)) * 0xFF51AFD7ED558CCDL;
        z = (z ^ (z >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return z ^ (z >>> 33);
    }
}
