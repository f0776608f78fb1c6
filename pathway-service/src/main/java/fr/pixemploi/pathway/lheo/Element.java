package fr.pixemploi.pathway.lheo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a formation, with what it holds. Names are without prefix; of another namespace they are {@code {namespace}name}. */
public final class Element {
    private final String name;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Element(String name, int line) {
        this.name = name;
        this.line = line;
    }

    public String name() {
        return name;
    }

    /** Where it begins, from 1. */
    public int line() {
        return line;
    }

    public List<Element> children() {
        return children;
    }

    public Map<String, String> attributes() {
        return attributes;
    }

    /** Its own text, without spaces around it. */
    public String text() {
        return text.toString().strip();
    }

    public Optional<String> attribute(String called) {
        return Optional.ofNullable(attributes.get(called)).map(String::strip).filter(value -> !value.isEmpty());
    }

    public Optional<Element> child(String called) {
        return all(called).findFirst();
    }

    public Stream<Element> all(String called) {
        return children.stream().filter(child -> child.name.equals(called));
    }

    /** Those at the end of a path of names, from here. */
    public Stream<Element> along(String... path) {
        Stream<Element> at = Stream.of(this);
        for (String step : path) at = at.flatMap(each -> each.all(step));
        return at;
    }

    /** The first text at the end of a path that says something. */
    public Optional<String> said(String... path) {
        return along(path).map(Element::text).filter(Said::something).findFirst();
    }

    /** Of {@code <extras info="…">}, where producers put what LHEO has no element for: the text of it, or of the extra in it. */
    public Stream<String> extras(String info) {
        return all("extras")
                .flatMap(extras -> {
                    Stream<Element> inside = extras.all("extra")
                            .filter(extra ->
                                    extra.attribute("info").filter(info::equals).isPresent());
                    if (!extras.attribute("info").filter(info::equals).isPresent()) return inside;
                    return extras.children.isEmpty() ? Stream.of(extras) : extras.all("extra");
                })
                .map(Element::text)
                .filter(Said::something);
    }

    void add(Element child) {
        children.add(child);
    }

    void attribute(String called, String value) {
        attributes.put(called, value);
    }

    void text(String more) {
        text.append(more);
    }
}
