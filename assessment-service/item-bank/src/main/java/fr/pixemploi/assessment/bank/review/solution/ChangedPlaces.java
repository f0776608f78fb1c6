package fr.pixemploi.assessment.bank.review.solution;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a page or a file holds, changed in one place: another value, or an element of a list that is missing or there twice.
 *
 * @param place that is changed
 * @param isOfMany whether more than one value goes or comes
 * @param facts with the change
 */
record ChangedPlaces(JsonPointer place, boolean isOfMany, JsonNode facts) {
    /** Nobody leaves it, and no check expects it. */
    private static final String NONSENSE = "zzzzzzzzzzzz";

    private static final BigDecimal FAR = new BigDecimal("7919");

    static Stream<ChangedPlaces> of(JsonNode facts) {
        List<JsonPointer> places = new ArrayList<>();
        collect(JsonPointer.empty(), facts, places);
        return places.stream().flatMap(place -> changed(facts, place));
    }

    private static void collect(JsonPointer at, JsonNode node, List<JsonPointer> places) {
        if (!at.matches()) places.add(at);
        node.properties().forEach(field -> collect(at.appendProperty(field.getKey()), field.getValue(), places));
        if (node.isArray())
            for (int element = 0; element < node.size(); element++)
                collect(at.appendIndex(element), node.get(element), places);
    }

    private static Stream<ChangedPlaces> changed(JsonNode facts, JsonPointer place) {
        JsonNode value = facts.at(place);
        List<ChangedPlaces> changed = new ArrayList<>();
        if (value.isBoolean()) changed.add(with(facts, place, BooleanNode.valueOf(!value.booleanValue())));
        if (value.isNumber())
            for (BigDecimal other : List.of(FAR, FAR.negate()))
                changed.add(with(
                        facts, place, DecimalNode.valueOf(value.decimalValue().add(other))));
        if (value.isTextual())
            for (String other : List.of(NONSENSE, "")) changed.add(with(facts, place, TextNode.valueOf(other)));
        JsonNode parent = facts.at(place.head());
        if (parent.isArray()) {
            changed.add(list(facts, place, list -> list.remove(place.last().getMatchingIndex())));
            changed.add(list(facts, place, list -> list.add(value.deepCopy())));
        }
        return changed.stream();
    }

    private static ChangedPlaces with(JsonNode facts, JsonPointer place, JsonNode value) {
        JsonNode changed = facts.deepCopy();
        JsonNode parent = changed.at(place.head());
        if (parent instanceof ArrayNode list) list.set(place.last().getMatchingIndex(), value);
        else ((ObjectNode) parent).set(place.last().getMatchingProperty(), value);
        return new ChangedPlaces(place, facts.at(place).isContainerNode(), changed);
    }

    private static ChangedPlaces list(JsonNode facts, JsonPointer place, Consumer<ArrayNode> change) {
        JsonNode changed = facts.deepCopy();
        change.accept((ArrayNode) changed.at(place.head()));
        return new ChangedPlaces(place, facts.at(place).isContainerNode(), changed);
    }
}
