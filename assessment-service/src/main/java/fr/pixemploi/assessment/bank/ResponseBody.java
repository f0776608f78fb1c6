package fr.pixemploi.assessment.bank;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.bank.domain.Response;
import fr.pixemploi.kit.json.EventJson;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** A response as JSON: over HTTP, in the stored answers and in the author's answer sheet. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ResponseBody.SingleChoice.class, name = "single-choice"),
    @JsonSubTypes.Type(value = ResponseBody.MultipleChoice.class, name = "multiple-choice"),
    @JsonSubTypes.Type(value = ResponseBody.ShortText.class, name = "short-text"),
    @JsonSubTypes.Type(value = ResponseBody.Numeric.class, name = "number"),
    @JsonSubTypes.Type(value = ResponseBody.Ordering.class, name = "ordering"),
    @JsonSubTypes.Type(value = ResponseBody.Matching.class, name = "matching"),
    @JsonSubTypes.Type(value = ResponseBody.FillBlanks.class, name = "fill-blanks"),
    @JsonSubTypes.Type(value = ResponseBody.Hotspot.class, name = "hotspot"),
    @JsonSubTypes.Type(value = ResponseBody.FileUpload.class, name = "file-upload"),
    @JsonSubTypes.Type(value = ResponseBody.Environment.class, name = "environment"),
    @JsonSubTypes.Type(value = ResponseBody.Skip.class, name = "skip")
})
@Schema(
        name = "Response",
        description = "What the person answers, in the shape of the question's type; `skip` goes on without answering.",
        oneOf = {
            ResponseBody.SingleChoice.class,
            ResponseBody.MultipleChoice.class,
            ResponseBody.ShortText.class,
            ResponseBody.Numeric.class,
            ResponseBody.Ordering.class,
            ResponseBody.Matching.class,
            ResponseBody.FillBlanks.class,
            ResponseBody.Hotspot.class,
            ResponseBody.FileUpload.class,
            ResponseBody.Environment.class,
            ResponseBody.Skip.class
        },
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "single-choice", schema = ResponseBody.SingleChoice.class),
            @DiscriminatorMapping(value = "multiple-choice", schema = ResponseBody.MultipleChoice.class),
            @DiscriminatorMapping(value = "short-text", schema = ResponseBody.ShortText.class),
            @DiscriminatorMapping(value = "number", schema = ResponseBody.Numeric.class),
            @DiscriminatorMapping(value = "ordering", schema = ResponseBody.Ordering.class),
            @DiscriminatorMapping(value = "matching", schema = ResponseBody.Matching.class),
            @DiscriminatorMapping(value = "fill-blanks", schema = ResponseBody.FillBlanks.class),
            @DiscriminatorMapping(value = "hotspot", schema = ResponseBody.Hotspot.class),
            @DiscriminatorMapping(value = "file-upload", schema = ResponseBody.FileUpload.class),
            @DiscriminatorMapping(value = "environment", schema = ResponseBody.Environment.class),
            @DiscriminatorMapping(value = "skip", schema = ResponseBody.Skip.class)
        })
public sealed interface ResponseBody {
    /** The value that the domain grades; asked for after validation. */
    @Schema(hidden = true)
    Response response();

    @Schema(
            name = "SingleChoiceResponse",
            requiredProperties = {"type", "choice"},
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "single-choice"))
    record SingleChoice(
            @NotNull @Size(max = 20) @Schema(examples = "a") String choice) implements ResponseBody {
        @Override
        public Response response() {
            return new Response.SingleChoice(choice);
        }
    }

    @Schema(
            name = "MultipleChoiceResponse",
            requiredProperties = {"type", "choices"},
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "multiple-choice"))
    record MultipleChoice(@NotEmpty @Size(max = 20) List<@NotNull String> choices) implements ResponseBody {
        @Override
        public Response response() {
            return new Response.MultipleChoice(choices);
        }
    }

    @Schema(
            name = "ShortTextResponse",
            requiredProperties = {"type", "text"},
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "short-text"))
    record ShortText(
            @NotNull @Size(max = 500) @Schema(examples = "copie cachée")
            String text) implements ResponseBody {
        @Override
        public Response response() {
            return new Response.ShortText(text);
        }
    }

    @Schema(
            name = "NumberResponse",
            requiredProperties = {"type", "value"},
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "number"))
    record Numeric(@NotNull @Schema(examples = "12.5") Double value) implements ResponseBody {
        @Override
        public Response response() {
            return new Response.Numeric(value);
        }
    }

    @Schema(
            name = "OrderingResponse",
            requiredProperties = {"type", "order"},
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "ordering"))
    record Ordering(@NotEmpty @Size(max = 20) List<@NotNull String> order) implements ResponseBody {
        @Override
        public Response response() {
            return new Response.Ordering(order);
        }
    }

    @Schema(
            name = "MatchingResponse",
            requiredProperties = {"type", "pairs"},
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "matching"))
    record Matching(
            @NotEmpty @Size(max = 20) @Schema(description = "Proposal to target.")
            Map<String, @NotNull String> pairs) implements ResponseBody {
        @Override
        public Response response() {
            return new Response.Matching(pairs);
        }
    }

    @Schema(
            name = "FillBlanksResponse",
            requiredProperties = {"type", "blanks"},
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "fill-blanks"))
    record FillBlanks(
            @NotEmpty @Size(max = 20) @Schema(description = "Blank to text.")
            Map<String, @NotNull @Size(max = 500) String> blanks)
            implements ResponseBody {
        @Override
        public Response response() {
            return new Response.FillBlanks(blanks);
        }
    }

    @Schema(
            name = "HotspotResponse",
            description = "Either a zone by its id, or the point as shares of width and height.",
            requiredProperties = "type",
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "hotspot"))
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hotspot(
            @Size(max = 20) @Schema(examples = "c") @Nullable
            String zone,

            @DecimalMin("0") @DecimalMax("1") @Schema(examples = "0.31") @Nullable
            Double x,

            @DecimalMin("0") @DecimalMax("1") @Schema(examples = "0.62") @Nullable
            Double y)
            implements ResponseBody {
        @AssertTrue(message = "zone, or x and y")
        @JsonIgnore
        @Schema(hidden = true)
        public boolean isOnePlace() {
            return zone == null ? x != null && y != null : x == null && y == null;
        }

        @Override
        public Response response() {
            if (zone != null) return new Response.Zone(zone);
            return new Response.Point(Objects.requireNonNull(x), Objects.requireNonNull(y));
        }
    }

    @Schema(
            name = "FileUploadResponse",
            requiredProperties = {"type", "uploadId"},
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "file-upload"))
    record FileUpload(
            @NotNull @Schema(description = "Of the file that was sent for this question.")
            UUID uploadId) implements ResponseBody {
        @Override
        public Response response() {
            return new Response.FileUpload(uploadId);
        }
    }

    @Schema(
            name = "EnvironmentResponse",
            requiredProperties = {"type", "state"},
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "environment"))
    record Environment(
            @NotNull
            @Schema(
                    type = SchemaType.OBJECT,
                    implementation = Object.class,
                    description = "The last state that the page gave, as it gave it; 64 kB at most.")
            JsonNode state)
            implements ResponseBody {
        private static final int MOST_CHARACTERS = 65_536;

        @AssertTrue(message = "an object of 64 kB at most")
        @JsonIgnore
        @Schema(hidden = true)
        public boolean isStateWithinBounds() {
            return state == null || state.isObject() && state.toString().length() <= MOST_CHARACTERS;
        }

        @Override
        public Response response() {
            return new Response.Environment(state.toString());
        }
    }

    @Schema(
            name = "SkipResponse",
            requiredProperties = "type",
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "skip"))
    record Skip() implements ResponseBody {
        @Override
        public Response response() {
            return new Response.Skip();
        }
    }

    static ResponseBody of(Response response) {
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

    private static JsonNode tree(String json) {
        try {
            return EventJson.MAPPER.readTree(json);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("state must be JSON", fault);
        }
    }
}
