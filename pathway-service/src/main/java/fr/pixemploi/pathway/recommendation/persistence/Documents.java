package fr.pixemploi.pathway.recommendation.persistence;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;

/** Values of the domain as JSON documents of the database: a code is a string and a level a number, not objects around them. */
final class Documents {
    private static final ObjectMapper MAPPER = EventJson.MAPPER
            .copy()
            // What a value can tell of itself is no part of it.
            .setVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .addMixIn(CompetenceCode.class, Code.class)
            .addMixIn(Level.class, Number.class);

    @SuppressWarnings("UnusedVariable") // Only its annotations are read.
    private abstract static class Code {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Code(String value) {}

        @JsonValue
        abstract String value();
    }

    @SuppressWarnings("UnusedVariable")
    private abstract static class Number {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Number(int value) {}

        @JsonValue
        abstract int value();
    }

    private Documents() {}

    static String write(Object document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T read(String document, Class<T> shape) {
        try {
            return MAPPER.readValue(document, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
