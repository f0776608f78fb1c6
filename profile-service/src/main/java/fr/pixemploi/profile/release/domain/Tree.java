package fr.pixemploi.profile.release.domain;

import fr.pixemploi.kit.disclosure.Group;
import fr.pixemploi.kit.release.Labelled;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all tables by one facet: France, networks, regions, and below them what the facet says. Of structures that there are, whoever is
 * counted in them; neighbours stand in the order of their codes, networks in that of
 * the definitions.
 */
final class Tree {
    static final String FRANCE = "fr";
    /** In place of a code, of what nobody said. */
    private static final String UNSAID = "unsaid";

    private static final String SEVERAL = "several";
    private static final String AUDIENCE = "/audience:";
    private static final String AGE = "/age:";

    private final Facet facet;
    private final Definitions definitions;
    private final Map<UUID, Place> places = new HashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Group root;

    Tree(Facet facet, Definitions definitions, List<Place> all) {
        this.facet = facet;
        this.definitions = definitions;
        all.forEach(place -> places.put(place.id(), place));
        labels.put(FRANCE, "France");
        List<String> inOrder = definitions.networks().stream()
                .map(network -> FRANCE + "/" + network.code())
                .toList();
        SortedMap<String, SortedMap<String, List<Place>>> byRegion = new TreeMap<>(
                Comparator.<String>comparingInt(inOrder::indexOf).thenComparing(Comparator.naturalOrder()));
        all.forEach(place -> byRegion.computeIfAbsent(network(place), _ -> new TreeMap<>())
                .computeIfAbsent(region(place), _ -> new ArrayList<>())
                .add(place));
        List<Group> networks = new ArrayList<>();
        byRegion.forEach((network, regions) -> {
            labels.put(network, label(definitions.networks(), network));
            List<Group> parts = new ArrayList<>();
            regions.forEach((region, in) -> {
                labels.put(region, nameOfRegion(in.getFirst().region()));
                parts.add(Group.of(region, parts(region, in)));
            });
            networks.add(Group.of(network, parts));
        });
        root = networks.isEmpty() ? Group.leaf(FRANCE) : Group.of(FRANCE, networks);
    }

    Group root() {
        return root;
    }

    String label(String row) {
        return labels.getOrDefault(row, row);
    }

    /** Null of whom the facet says nothing, or whose structure is made up. */
    @Nullable
    String leaf(Participant person) {
        Place place = places.get(person.structure());
        if (place == null) return null;
        return switch (facet) {
            case TERRITORY -> structure(place);
            case AUDIENCE -> region(place) + AUDIENCE + audience(place);
            case AGE -> {
                String band = definitions.ageBand(person.age());
                yield band == null ? null : region(place) + AGE + band;
            }
        };
    }

    private List<Group> parts(String region, List<Place> in) {
        return switch (facet) {
            case TERRITORY -> departements(in);
            case AUDIENCE -> audiences(region, in);
            case AGE ->
                leaves(
                        region + AGE,
                        definitions.ageBands().stream()
                                .map(band -> new Labelled(band.code(), band.label()))
                                .toList());
        };
    }

    private List<Group> departements(List<Place> region) {
        SortedMap<String, List<Group>> departements = new TreeMap<>();
        region.stream().sorted(Comparator.comparing(Place::id)).forEach(place -> {
            labels.put(departement(place), said("Département", place.departement()));
            labels.put(structure(place), place.name());
            departements
                    .computeIfAbsent(departement(place), _ -> new ArrayList<>())
                    .add(Group.leaf(structure(place)));
        });
        return departements.entrySet().stream()
                .map(departement -> Group.of(departement.getKey(), departement.getValue()))
                .toList();
    }

    /** Audiences of its structures only: what can have nobody would keep what is beside it from being told. */
    private List<Group> audiences(String region, List<Place> in) {
        List<Labelled> all = new ArrayList<>(definitions.audiences());
        all.add(new Labelled(SEVERAL, "Plusieurs publics"));
        all.add(new Labelled(UNSAID, "Public non renseigné"));
        all.removeIf(audience -> in.stream().noneMatch(place -> audience(place).equals(audience.code())));
        return leaves(region + AUDIENCE, all);
    }

    private List<Group> leaves(String before, List<Labelled> all) {
        all.forEach(leaf -> labels.put(before + leaf.code(), leaf.label()));
        return all.stream().map(leaf -> Group.leaf(before + leaf.code())).toList();
    }

    private static String audience(Place place) {
        return switch (place.audiences().size()) {
            case 0 -> UNSAID;
            case 1 -> place.audiences().getFirst();
            default -> SEVERAL;
        };
    }

    private static String network(Place place) {
        return FRANCE + "/" + place.network();
    }

    private static String region(Place place) {
        return network(place) + "/" + code(place.region());
    }

    private static String departement(Place place) {
        return region(place) + "/" + code(place.departement());
    }

    private static String structure(Place place) {
        return departement(place) + "/" + place.id();
    }

    private static String code(@Nullable String said) {
        return said == null ? UNSAID : said;
    }

    private String nameOfRegion(@Nullable String code) {
        return definitions.regions().stream()
                .filter(region -> region.code().equals(code))
                .map(Labelled::label)
                .findFirst()
                .orElseGet(() -> said("Région", code));
    }

    private static String said(String what, @Nullable String code) {
        return what + (code == null ? " sans code" : " " + code);
    }

    private static String label(List<Labelled> labels, String row) {
        String code = row.substring(row.lastIndexOf('/') + 1);
        return labels.stream()
                .filter(labelled -> labelled.code().equals(code))
                .map(Labelled::label)
                .findFirst()
                .orElse(code);
    }
}
