package fr.pixemploi.assessment.wire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.bank.item.task.Response;
import fr.pixemploi.kit.problem.field.PointsTo;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** A response as people send it: to a sitting, a diagnosis and a preview. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ResponseRequest.SingleChoice.class, name = "single-choice"),
    @JsonSubTypes.Type(value = ResponseRequest.MultipleChoice.class, name = "multiple-choice"),
    @JsonSubTypes.Type(value = ResponseRequest.ShortText.class, name = "short-text"),
    @JsonSubTypes.Type(value = ResponseRequest.Numeric.class, name = "number"),
    @JsonSubTypes.Type(value = ResponseRequest.Ordering.class, name = "ordering"),
    @JsonSubTypes.Type(value = ResponseRequest.Matching.class, name = "matching"),
    @JsonSubTypes.Type(value = ResponseRequest.FillBlanks.class, name = "fill-blanks"),
    @JsonSubTypes.Type(value = ResponseRequest.Hotspot.class, name = "hotspot"),
    @JsonSubTypes.Type(value = ResponseRequest.FileUpload.class, name = "file-upload"),
    @JsonSubTypes.Type(value = ResponseRequest.Environment.class, name = "environment"),
    @JsonSubTypes.Type(value = ResponseRequest.Skip.class, name = "skip")
})
@Schema(
        name = "Response",
        description = "What the person answers, in the shape of the question's type; `skip` goes on without answering.",
        oneOf = {
            ResponseRequest.SingleChoice.class,
            ResponseRequest.MultipleChoice.class,
            ResponseRequest.ShortText.class,
            ResponseRequest.Numeric.class,
            ResponseRequest.Ordering.class,
            ResponseRequest.Matching.class,
            ResponseRequest.FillBlanks.class,
            ResponseRequest.Hotspot.class,
            ResponseRequest.FileUpload.class,
            ResponseRequest.Environment.class,
            ResponseRequest.Skip.class
        },
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "single-choice", schema = ResponseRequest.SingleChoice.class),
            @DiscriminatorMapping(value = "multiple-choice", schema = ResponseRequest.MultipleChoice.class),
            @DiscriminatorMapping(value = "short-text", schema = ResponseRequest.ShortText.class),
            @DiscriminatorMapping(value = "number", schema = ResponseRequest.Numeric.class),
            @DiscriminatorMapping(value = "ordering", schema = ResponseRequest.Ordering.class),
            @DiscriminatorMapping(value = "matching", schema = ResponseRequest.Matching.class),
            @DiscriminatorMapping(value = "fill-blanks", schema = ResponseRequest.FillBlanks.class),
            @DiscriminatorMapping(value = "hotspot", schema = ResponseRequest.Hotspot.class),
            @DiscriminatorMapping(value = "file-upload", schema = ResponseRequest.FileUpload.class),
            @DiscriminatorMapping(value = "environment", schema = ResponseRequest.Environment.class),
            @DiscriminatorMapping(value = "skip", schema = ResponseRequest.Skip.class)
        })
public sealed interface ResponseRequest {
    /** The value that the domain grades; asked for after validation. */
    @Schema(hidden = true)
    Response response();

    @Schema(
            name = "SingleChoiceResponse",
            requiredProperties = {"type", "choice"},
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "single-choice"))
    record SingleChoice(
            @NotNull @Size(max = 20) @Schema(examples = "a") String choice) implements ResponseRequest {
        @Override
        public Response response() {
            return new Response.SingleChoice(choice);
        }
    }

    @Schema(
            name = "MultipleChoiceResponse",
            requiredProperties = {"type", "choices"},
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "multiple-choice"))
    record MultipleChoice(@NotEmpty @Size(max = 20) List<@NotNull @Size(max = 20) String> choices)
            implements ResponseRequest {
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
            String text) implements ResponseRequest {
        @Override
        public Response response() {
            return new Response.ShortText(text);
        }
    }

    @Schema(
            name = "NumberResponse",
            requiredProperties = {"type", "value"},
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "number"))
    record Numeric(@NotNull @Schema(examples = "12.5") Double value) implements ResponseRequest {
        @Override
        public Response response() {
            return new Response.Numeric(value);
        }
    }

    @Schema(
            name = "OrderingResponse",
            requiredProperties = {"type", "order"},
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = "ordering"))
    record Ordering(@NotEmpty @Size(max = 20) List<@NotNull @Size(max = 20) String> order) implements ResponseRequest {
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
            Map<String, @NotNull @Size(max = 20) String> pairs)
            implements ResponseRequest {
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
            implements ResponseRequest {
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
            implements ResponseRequest {
        @AssertTrue(message = "{fr.pixemploi.assessment.OnePlace.message}")
        @PointsTo("zone")
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
            UUID uploadId) implements ResponseRequest {
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
            implements ResponseRequest {
        private static final int MAX_CHARACTERS = 65_536;

        @AssertTrue(message = "{fr.pixemploi.assessment.StateWithinBounds.message}")
        @PointsTo("state")
        @JsonIgnore
        @Schema(hidden = true)
        public boolean isStateWithinBounds() {
            return state == null || (state.isObject() && state.toString().length() <= MAX_CHARACTERS);
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
    record Skip() implements ResponseRequest {
        @Override
        public Response response() {
            return new Response.Skip();
        }
    }
}
