package fr.pixemploi.profile.export.application.copy;

import com.fasterxml.jackson.databind.JsonNode;
import org.jsoup.nodes.Element;

/** Values that have parts, as lists in lists: each part under its name in French, or under its code where nobody wrote what it means. */
final class NestedValues {
    private final CodeWords words;
    private final PlainValues values;

    NestedValues(CodeWords words, PlainValues values) {
        this.words = words;
        this.values = values;
    }

    /** Nothing in it when no part says anything to a person. */
    Element list(JsonNode value) {
        Element list = new Element("ul");
        if (value.isObject())
            value.properties().forEach(part -> add(list, words.key(part.getKey()) + " : ", part.getValue()));
        else value.forEach(part -> add(list, "", part));
        return list;
    }

    private void add(Element list, String title, JsonNode value) {
        if (!PlainValues.isNested(value)) {
            values.of(value).ifPresent(plain -> list.appendElement("li").text(title + plain));
            return;
        }
        Element inner = list(value);
        if (inner.childrenSize() == 0) return;
        Element item = list.appendElement("li");
        if (!title.isEmpty()) item.appendText(title);
        item.appendChild(inner);
    }
}
