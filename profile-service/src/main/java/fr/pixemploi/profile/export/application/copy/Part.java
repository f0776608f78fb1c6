package fr.pixemploi.profile.export.application.copy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.kit.json.EventJson;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a service keeps of a person, as it tells it. */
record Part(String service, List<Table> tables) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    /**
     * @param label in French
     * @param purpose what the rows are for, in French
     * @param retention how long they stay, in French
     * @param why rows stay when the person is erased, or are not handed out, in French; null where there is nothing to say
     * @param columns those that are handed out
     */
    record Table(
            String table,
            String label,
            String purpose,
            String retention,
            @Nullable String why,
            List<Column> columns,
            List<Map<String, JsonNode>> rows) {
        Table {
            // It becomes the name of a file on somebody's computer.
            if (!NAME.matcher(table).matches()) throw new IllegalArgumentException("no name of a table");
        }
    }

    record Column(String name, String label) {}

    static Part read(byte[] body) {
        try {
            return EventJson.MAPPER.readValue(body, Part.class);
        } catch (IOException e) {
            // Its message would quote what is kept of somebody.
            throw new IllegalStateException(
                    "a part of an export cannot be read: " + e.getClass().getSimpleName());
        }
    }
}
