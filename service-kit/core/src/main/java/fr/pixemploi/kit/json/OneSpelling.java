package fr.pixemploi.kit.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.function.Function;

/**
 * As in events: what is not known is left out and never null, and the constant {@code NO_SOUND} is spelt {@code no-sound}. Times are UTC with
 * milliseconds, all of them: a text of one length sorts and compares as the times do.
 */
@Singleton
class OneSpelling implements ObjectMapperCustomizer {
    /** Runs after the framework's own customizer. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.setDefaultPropertyInclusion(
                JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));
        mapper.setEnumNamingStrategy(EnumNamingStrategies.KebabCaseStrategy.INSTANCE);
        mapper.registerModule(new SimpleModule("one-spelling")
                .addSerializer(Instant.class, new Time<>(Instant.class, at -> at))
                .addSerializer(OffsetDateTime.class, new Time<>(OffsetDateTime.class, OffsetDateTime::toInstant)));
    }

    private static final class Time<T> extends StdScalarSerializer<T> {
        private static final DateTimeFormatter MILLISECONDS =
                new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

        private final transient Function<T, Instant> instant;

        Time(Class<T> type, Function<T, Instant> instant) {
            super(type);
            this.instant = instant;
        }

        @Override
        public void serialize(T at, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(MILLISECONDS.format(instant.apply(at)));
        }
    }
}
