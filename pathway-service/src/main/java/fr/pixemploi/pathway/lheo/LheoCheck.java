package fr.pixemploi.pathway.lheo;

import fr.pixemploi.pathway.lheo.LheoFault.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds a formation against the grammar. Producers break it often in what matters little: only what leaves no offer refuses the file. */
public final class LheoCheck {
    /** LHEO itself does not bound them. */
    public static final int MOST_PLACES = 100;

    private static final Map<String, Set<String>> ESSENTIAL = Map.of(
            "formation", Set.of("intitule-formation", "action", "organisme-formation-responsable"),
            "organisme-formation-responsable", Set.of("nom-organisme"),
            "action", Set.of("session"),
            "session", Set.of("periode"));

    private static final Map<String, Integer> READ_AT_MOST = Map.of("lieu-de-formation", MOST_PLACES);

    private final Grammar grammar;

    public LheoCheck(Grammar grammar) {
        this.grammar = grammar;
    }

    /** All that is wrong with it, in the order of its lines. */
    public List<LheoFault> faults(Element formation) {
        List<LheoFault> faults = new ArrayList<>();
        if (formation.attribute("numero").isEmpty()) faults.add(fault(formation, Code.NUMBER_MISSING));
        container(formation, faults);
        circles(formation, faults);
        return faults;
    }

    private void element(Element element, List<LheoFault> faults) {
        if (grammar.container(element.name()).isPresent()) container(element, faults);
        else
            grammar.leaf(element.name()).ifPresent(rule -> {
                element.children().stream()
                        .filter(child -> !child.name().equals("extras"))
                        .forEach(child -> faults.add(fault(child, Code.UNKNOWN_ELEMENT)));
                leaf(element, rule, faults);
            });
    }

    private void container(Element element, List<LheoFault> faults) {
        Map<String, Grammar.Range> held = grammar.container(element.name()).orElseThrow();
        List<String> order = List.copyOf(held.keySet());
        Map<String, Integer> counts = new HashMap<>();
        int place = 0;
        for (Element child : element.children()) {
            if (child.name().equals("extras")) continue;
            int now = order.indexOf(child.name());
            if (now < 0) {
                faults.add(fault(child, Code.UNKNOWN_ELEMENT));
                continue;
            }
            if (now < place) faults.add(fault(child, Code.OUT_OF_ORDER));
            place = Math.max(place, now);
            if (counts.merge(child.name(), 1, Integer::sum) == most(held, child.name()) + 1L)
                faults.add(fault(child, Code.TOO_MANY));
            element(child, faults);
        }
        held.forEach((name, range) -> {
            boolean essential = ESSENTIAL.getOrDefault(element.name(), Set.of()).contains(name);
            if (counts.getOrDefault(name, 0) < range.least())
                faults.add(new LheoFault(element.line(), name, essential ? Code.ESSENTIAL_MISSING : Code.MISSING));
            else if (essential && !says(element, name))
                faults.add(fault(element.child(name).orElseThrow(), Code.ESSENTIAL_MISSING));
        });
        if (element.name().equals("periode")) period(element, faults);
    }

    /** Of a text what people would read of it; a container is judged by what it must hold. */
    private boolean says(Element element, String name) {
        if (grammar.leaf(name).isPresent())
            return element.all(name).anyMatch(each -> Said.something(Said.plain(each.text())));
        return !element.child(name).orElseThrow().children().isEmpty()
                || element.said(name).isPresent();
    }

    private static long most(Map<String, Grammar.Range> held, String name) {
        Grammar.Range range = held.get(name);
        return range == null ? 0 : Math.min(range.most(), READ_AT_MOST.getOrDefault(name, Integer.MAX_VALUE));
    }

    private static void leaf(Element element, Grammar.Leaf rule, List<LheoFault> faults) {
        String text = element.text();
        if (!Said.something(text) && !text.isEmpty()) return;
        switch (rule) {
            case Grammar.Leaf.Text(Grammar.Range length) -> {
                if (text.length() < length.least()) faults.add(fault(element, Code.TOO_SHORT));
                else if (text.length() > length.most()) faults.add(fault(element, Code.TOO_LONG));
                else if (element.name().startsWith("prix-") && Said.price(text).isEmpty())
                    faults.add(fault(element, Code.UNREADABLE_PRICE));
            }
            case Grammar.Leaf.Whole(Grammar.Range value) -> {
                if (Said.number(text)
                        .filter(n -> n >= value.least() && n <= value.most())
                        .isEmpty()) faults.add(fault(element, Code.NOT_A_NUMBER));
            }
            case Grammar.Leaf.Day() -> {
                if (LheoDate.read(text) instanceof LheoDate.Reading.Unreadable)
                    faults.add(fault(element, Code.UNREADABLE_DATE));
            }
            case Grammar.Leaf.Key(Set<String> table) -> {
                if (!table.contains(text)) faults.add(fault(element, Code.UNKNOWN_KEY));
            }
        }
    }

    private static void period(Element period, List<LheoFault> faults) {
        LheoDate.known(period.said("debut").orElse(""))
                .ifPresent(from -> LheoDate.known(period.said("fin").orElse(""))
                        .filter(to -> to.last().isBefore(from.first()))
                        .ifPresent(to -> faults.add(fault(period, Code.ENDS_BEFORE_IT_STARTS))));
    }

    /** Who is whose copy: never looked up, but what goes round in circles is no offer. */
    private static void circles(Element formation, List<LheoFault> faults) {
        Map<String, Element> named = new HashMap<>();
        each(formation, named, faults);
        Set<String> sound = new HashSet<>();
        for (Element from : named.values()) {
            Set<String> way = new HashSet<>();
            Element at = from;
            while (at != null) {
                String id = at.attribute("id").orElseThrow();
                if (sound.contains(id)) break;
                if (!way.add(id)) {
                    faults.add(fault(at, Code.ID_CIRCLE));
                    break;
                }
                at = at.attribute("idref").map(named::get).orElse(null);
            }
            sound.addAll(way);
        }
    }

    private static void each(Element element, Map<String, Element> named, List<LheoFault> faults) {
        element.attribute("id").ifPresent(id -> {
            if (named.putIfAbsent(id, element) != null) faults.add(fault(element, Code.ID_TWICE));
        });
        for (Element child : element.children()) each(child, named, faults);
    }

    private static LheoFault fault(Element element, Code code) {
        return new LheoFault(element.line(), element.name(), code);
    }
}
