package fr.pixemploi.assessment.sitting.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.bank.item.task.Response;
import fr.pixemploi.kit.json.EventJson;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A response as the table of answers holds it, whatever the interface makes of it one day: old rows must stay readable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = StoredResponse.SingleChoice.class, name = "single-choice"),
    @JsonSubTypes.Type(value = StoredResponse.MultipleChoice.class, name = "multiple-choice"),
    @JsonSubTypes.Type(value = StoredResponse.ShortText.class, name = "short-text"),
    @JsonSubTypes.Type(value = StoredResponse.Numeric.class, name = "number"),
    @JsonSubTypes.Type(value = StoredResponse.Ordering.class, name = "ordering"),
    @JsonSubTypes.Type(value = StoredResponse.Matching.class, name = "matching"),
    @JsonSubTypes.Type(value = StoredResponse.FillBlanks.class, name = "fill-blanks"),
    @JsonSubTypes.Type(value = StoredResponse.Hotspot.class, name = "hotspot"),
    @JsonSubTypes.Type(value = StoredResponse.FileUpload.class, name = "file-upload"),
    @JsonSubTypes.Type(value = StoredResponse.Environment.class, name = "environment"),
    @JsonSubTypes.Type(value = StoredResponse.Skip.class, name = "skip")
})
sealed interface StoredResponse {
    record SingleChoice(String choice) implements StoredResponse {}

    record MultipleChoice(List<String> choices) implements StoredResponse {}

    record ShortText(String text) implements StoredResponse {}

    record Numeric(double value) implements StoredResponse {}

    record Ordering(List<String> order) implements StoredResponse {}

    record Matching(Map<String, String> pairs) implements StoredResponse {}

    record FillBlanks(Map<String, String> blanks) implements StoredResponse {}

    /** Either a zone, or a point as shares of width and height. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hotspot(
            @Nullable String zone,
            @Nullable Double x,
            @Nullable Double y) implements StoredResponse {}

    record FileUpload(UUID uploadId) implements StoredResponse {}

    record Environment(JsonNode state) implements StoredResponse {}

    record Skip() implements StoredResponse {}

    /** As text for the column. */
    static String write(Response response) {
        try {
            return EventJson.MAPPER.writeValueAsString(of(response));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@link #write} wrote. */
    static Response read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, StoredResponse.class).response();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StoredResponse of(Response response) {
        return switch (response) {
            case Response.SingleChoice r -> new SingleChoice(r.choice());
            case Response.MultipleChoice r -> new MultipleChoice(r.choices());
            case Response.ShortText r -> new ShortText(r.text());
            case Response.Numeric r -> new Numeric(r.value());
            case Response.Ordering r -> new Ordering(r.order());
            case Response.Matching r -> new Matching(new TreeMap<>(r.pairs()));
            case Response.FillBlanks r -> new FillBlanks(new TreeMap<>(r.blanks()));
            case Response.Zone r -> new Hotspot(r.zone(), null, null);
            case Response.Point r -> new Hotspot(null, r.x(), r.y());
            case Response.FileUpload r -> new FileUpload(r.uploadId());
            case Response.Environment r -> new Environment(tree(r.state()));
            case Response.Skip r -> new Skip();
        };
    }

    private Response response() {
        return switch (this) {
            case SingleChoice r -> new Response.SingleChoice(r.choice());
            case MultipleChoice r -> new Response.MultipleChoice(r.choices());
            case ShortText r -> new Response.ShortText(r.text());
            case Numeric r -> new Response.Numeric(r.value());
            case Ordering r -> new Response.Ordering(r.order());
            case Matching r -> new Response.Matching(r.pairs());
            case FillBlanks r -> new Response.FillBlanks(r.blanks());
            case Hotspot r ->
                r.zone() != null
                        ? new Response.Zone(r.zone())
                        : new Response.Point(Objects.requireNonNull(r.x()), Objects.requireNonNull(r.y()));
            case FileUpload r -> new Response.FileUpload(r.uploadId());
            case Environment r -> new Response.Environment(r.state().toString());
            case Skip r -> new Response.Skip();
        };
    }

    private static JsonNode tree(String json) {
        try {
            return EventJson.MAPPER.readTree(json);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("state must be JSON", fault);
        }
    }
}
