package fr.pixemploi.kit.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateTimeDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, with the place, what JSON can write and the platform does not keep: text with characters that nobody sees ({@link TextRule}),
 * U+0000 among them (PostgreSQL stores none), numbers that become infinite, times that are numbers or outside the years 1 to 9999, days with a
 * time, and nulls in lists and maps.
 */
@Singleton
class PlainValues implements ObjectMapperCustomizer {
    // Keys of problems/fields_*.properties.
    private static final String NOT_PLAIN = "not-plain";
    private static final String NOT_FINITE = "not-finite";
    private static final String NO_TIME = "no-time";
    private static final String YEAR_OUT_OF_RANGE = "year-out-of-range";

    /** Not the library's own, with which it takes a time too and cuts it. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** Runs after the framework's customizers; otherwise their modules would come before this one. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        SimpleModule module = new SimpleModule("plain-values");
        module.addDeserializer(String.class, new Text());
        module.addKeyDeserializer(String.class, new Key());
        module.addDeserializer(Double.class, new FiniteDouble(Double.class, null));
        module.addDeserializer(double.class, new FiniteDouble(double.class, 0.0));
        module.addDeserializer(JsonNode.class, new Tree<>(JsonNode.class));
        module.addDeserializer(ObjectNode.class, new Tree<>(ObjectNode.class));
        module.addDeserializer(
                OffsetDateTime.class,
                new Time<>(OffsetDateTime.class, InstantDeserializer.OFFSET_DATE_TIME, OffsetDateTime::getYear));
        module.addDeserializer(
                Instant.class,
                new Time<>(
                        Instant.class,
                        InstantDeserializer.INSTANT,
                        at -> at.atOffset(ZoneOffset.UTC).getYear()));
        module.addDeserializer(
                LocalDate.class, new Time<>(LocalDate.class, new LocalDateDeserializer(DAY), LocalDate::getYear));
        module.addDeserializer(
                LocalDateTime.class,
                new Time<>(LocalDateTime.class, LocalDateTimeDeserializer.INSTANCE, LocalDateTime::getYear));
        mapper.registerModule(module);
    }

    private static final class Text extends StringDeserializer {
        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            if (text != null && !TextRule.isPlain(text))
                throw InvalidFormatException.from(parser, NOT_PLAIN, "", String.class);
            return text == null ? null : TextRule.kept(text);
        }
    }

    private static final class Key extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            if (!TextRule.isPlain(key))
                throw InvalidFormatException.from(context.getParser(), NOT_PLAIN, "", String.class);
            return key;
        }
    }

    private static final class FiniteDouble extends StdScalarDeserializer<Double> {
        private final NumberDeserializers.DoubleDeserializer usual;

        FiniteDouble(Class<Double> type, @Nullable Double whenNull) {
            super(type);
            usual = new NumberDeserializers.DoubleDeserializer(type, whenNull);
        }

        @Override
        public @Nullable Double deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Double value = usual.deserialize(parser, context);
            if (value != null && !Double.isFinite(value))
                throw InvalidFormatException.from(parser, NOT_FINITE, "", Double.class);
            return value;
        }

        @Override
        public @Nullable Double getNullValue(DeserializationContext context) throws JsonMappingException {
            return usual.getNullValue(context);
        }
    }

    private static final class Tree<T extends JsonNode> extends StdScalarDeserializer<T> {
        private final Class<T> type;

        Tree(Class<T> type) {
            super(type);
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Object read = JsonNodeDeserializer.getDeserializer(type).deserialize(parser, context);
            T tree = type.cast(read);
            String fault = fault(tree);
            if (fault != null) throw InvalidFormatException.from(parser, fault, "", type);
            return tree;
        }

        @Override
        public Object deserializeWithType(
                JsonParser parser,
                DeserializationContext context,
                com.fasterxml.jackson.databind.jsontype.TypeDeserializer types)
                throws IOException {
            return deserialize(parser, context);
        }

        @Override
        public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
            Object nothing = JsonNodeDeserializer.getDeserializer(type).getNullValue(context);
            return type.isInstance(nothing) ? type.cast(nothing) : null;
        }

        private static @Nullable String fault(JsonNode node) {
            if (node.isTextual()) return TextRule.isPlain(node.textValue()) ? null : NOT_PLAIN;
            if (node.isFloatingPointNumber()) return Double.isFinite(node.doubleValue()) ? null : NOT_FINITE;
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                if (!TextRule.isPlain(field.getKey())) return NOT_PLAIN;
            }
            for (JsonNode child : node) {
                String fault = fault(child);
                if (fault != null) return fault;
            }
            return null;
        }
    }

    private static final class Time<T> extends StdScalarDeserializer<T> {
        private final JsonDeserializer<T> usual;
        private final ToIntFunction<T> year;

        Time(Class<T> type, JsonDeserializer<T> usual, ToIntFunction<T> year) {
            super(type);
            this.usual = usual;
            this.year = year;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING)
                throw InvalidFormatException.from(parser, NO_TIME, "", handledType());
            T time = usual.deserialize(parser, context);
            if (time != null && (year.applyAsInt(time) < 1 || year.applyAsInt(time) > 9999))
                throw InvalidFormatException.from(parser, YEAR_OUT_OF_RANGE, "", handledType());
            return time;
        }
    }
}
