package fr.pixemploi.kit.json;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/**
 * How entities write and read their {@code jsonb} columns: like events, and not like requests, whose mapper refuses unknown fields. A field
 * of type {@code String} is a document as it is.
 */
@JsonFormat
@PersistenceUnitExtension
@ApplicationScoped
class JsonColumns implements FormatMapper {
    private final FormatMapper likeEvents = new JacksonJsonFormatMapper(EventJson.MAPPER);

    @Override
    public <T> T fromString(CharSequence document, JavaType<T> type, WrapperOptions options) {
        return likeEvents.fromString(document, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return likeEvents.toString(value, type, options);
    }
}
