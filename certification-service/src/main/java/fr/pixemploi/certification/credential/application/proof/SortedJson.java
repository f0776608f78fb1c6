package fr.pixemploi.certification.credential.application.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.pixemploi.kit.json.EventJson;
import java.util.Map;

/** Documents as JSON, the same bytes on all instances. */
public final class SortedJson {
    private static final ObjectWriter WRITER =
            EventJson.MAPPER.writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private SortedJson() {}

    public static String write(Map<String, Object> document) {
        try {
            return WRITER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
