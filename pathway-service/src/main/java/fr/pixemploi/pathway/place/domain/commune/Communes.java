package fr.pixemploi.pathway.place.domain.commune;

import fr.pixemploi.pathway.place.domain.InseeCode;
import fr.pixemploi.pathway.place.domain.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All communes of France, found by code, postcode, name or point. */
public final class Communes {
    /** Half a degree is 35 km or more everywhere in France, so that a point and its eight neighbours hold all within 30 km. */
    private static final double CELLS_A_DEGREE = 2;

    private record Cell(int south, int west) {
        static Cell of(Position position) {
            return new Cell((int) Math.floor(position.latitude() * CELLS_A_DEGREE), (int)
                    Math.floor(position.longitude() * CELLS_A_DEGREE));
        }

        Stream<Cell> around() {
            return IntStream.rangeClosed(-1, 1)
                    .boxed()
                    .flatMap(up -> IntStream.rangeClosed(-1, 1).mapToObj(right -> new Cell(south + up, west + right)));
        }
    }

    private final Map<InseeCode, Commune> byCode = new HashMap<>();
    private final Map<InseeCode, Commune> byOldCode = new HashMap<>();
    private final Map<Postcode, List<Commune>> byPostcode = new HashMap<>();
    private final Map<String, List<Commune>> byDepartement = new HashMap<>();
    private final Map<Cell, List<Commune>> byCell = new HashMap<>();

    public Communes(Collection<Commune> all) {
        for (Commune commune : all) {
            if (byCode.put(commune.code(), commune) != null)
                throw new IllegalArgumentException("twice: " + commune.code());
            commune.parts().forEach(part -> byOldCode.put(part.code(), commune));
            commune.postcodes().forEach(code -> add(byPostcode, code, commune));
            add(byDepartement, commune.code().departement(), commune);
            Position position = commune.position();
            if (position != null && !position.approximate()) add(byCell, Cell.of(position), commune);
        }
    }

    private static <K> void add(Map<K, List<Commune>> map, K key, Commune commune) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(commune);
    }

    public Collection<Commune> all() {
        return List.copyOf(byCode.values());
    }

    /** The commune of a code of today, or the one that a commune of earlier days is part of. */
    public Optional<Commune> find(InseeCode code) {
        return Optional.ofNullable(byCode.getOrDefault(code, byOldCode.get(code)));
    }

    /** Communes of a postcode; of a city with arrondissements only these. */
    public List<Commune> withPostcode(Postcode code) {
        List<Commune> all = byPostcode.getOrDefault(code, List.of());
        Set<InseeCode> cities = new HashSet<>();
        for (Commune commune : all) if (commune.city() != null) cities.add(commune.city());
        return all.stream().filter(commune -> !cities.contains(commune.code())).toList();
    }

    /**
     * The commune that an address means by postcode and town, whatever the spelling, names of earlier days included; empty when none or
     * several are meant. Business postcodes (CEDEX), which no commune has, are looked up by the name in their département.
     */
    public Optional<Commune> called(Postcode code, String town) {
        TownName wanted = TownName.of(town);
        List<Commune> near = withPostcode(code);
        if (near.size() == 1) return Optional.of(near.getFirst());
        Stream<Commune> among = near.isEmpty()
                ? code.departements().stream()
                        .flatMap(departement -> byDepartement.getOrDefault(departement, List.of()).stream())
                        .filter(commune -> commune.city() == null)
                : near.stream();
        List<Commune> meant =
                among.filter(commune -> commune.isCalled(wanted)).limit(2).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** The nearest commune whose position is its own, within 30 km; empty for a point elsewhere. */
    public Optional<Commune> nearest(Position point) {
        ToDoubleFunction<Commune> kilometres = commune -> kilometres(commune, point);
        return Cell.of(point)
                .around()
                .flatMap(cell -> byCell.getOrDefault(cell, List.of()).stream())
                .min(Comparator.comparingDouble(kilometres))
                .filter(commune -> kilometres.applyAsDouble(commune) <= 30);
    }

    private static double kilometres(Commune commune, Position point) {
        Position position = commune.position();
        return position == null ? Double.MAX_VALUE : position.kilometresTo(point);
    }
}
