package fr.pixemploi.load.people;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What a reply says about how to go on, read without building a JSON tree.
 *
 * @param sitting only when it was started by this call
 * @param number of the question that waits; 0 when none does
 * @param result once over
 */
public record Question(
        @Nullable String sitting,
        int number,
        @Nullable String item,
        @Nullable String result) {
    private static final JsonFactory JSON = new JsonFactory();

    /** Reads a sitting as it was started, or the reply to an answer. */
    public static Question read(byte[] body) throws IOException {
        String sitting = null;
        String result = null;
        String item = null;
        int number = 0;
        try (JsonParser parser = JSON.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) throw new IOException("no object");
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (field) {
                    case "id" -> sitting = parser.getText();
                    case "resultId" -> result = value == JsonToken.VALUE_NULL ? null : parser.getText();
                    case "question", "next" -> {
                        if (value != JsonToken.START_OBJECT) continue;
                        while (parser.nextToken() == JsonToken.FIELD_NAME) {
                            String inner = parser.currentName();
                            parser.nextToken();
                            if (inner.equals("number")) number = parser.getIntValue();
                            else if (inner.equals("itemId")) item = parser.getText();
                            else parser.skipChildren();
                        }
                    }
                    default -> parser.skipChildren();
                }
            }
        }
        return new Question(sitting, item == null ? 0 : number, item, result);
    }
}
