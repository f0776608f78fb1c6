package fr.pixemploi.pathway.mediation.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object of a file, whose beginning a parser has just read; it is read as long as it may be and no further. */
final class InclusionObject {
    /** Characters; what the standard lets a record say in full is a tenth of it. */
    static final int LARGEST = 1_000_000;

    private final JsonParser parser;
    private final JsonLocation begin;

    InclusionObject(JsonParser parser) {
        this.parser = parser;
        this.begin = parser.currentTokenLocation();
    }

    int line() {
        return begin.getLineNr();
    }

    /**
     * Texts, numbers, truths and lists of these by field; an object within is null.
     *
     * @throws FileRefused when it is larger than any
     */
    Map<String, @Nullable Object> read() throws IOException {
        Map<String, @Nullable Object> fields = new HashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            fields.put(field, value(next()));
        }
        return fields;
    }

    private @Nullable Object value(JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> {
                readOver();
                yield null;
            }
            case START_ARRAY -> list();
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("no value: " + token);
        };
    }

    private List<@Nullable Object> list() throws IOException {
        List<@Nullable Object> several = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) several.add(value(token));
        return several;
    }

    private void readOver() throws IOException {
        int open = 1;
        while (open > 0) {
            JsonToken token = next();
            if (token == JsonToken.START_OBJECT) open++;
            if (token == JsonToken.END_OBJECT) open--;
        }
    }

    /** Inside an object there is a next token, or it is no JSON. */
    private JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (parser.currentLocation().getCharOffset() - begin.getCharOffset() > LARGEST)
            throw new FileRefused(begin.getLineNr(), begin.getColumnNr(), FileRefused.TOO_LARGE);
        return token;
    }
}
