package fr.pixemploi.certification.jury.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.certification.rules.domain.Verdict;
import fr.pixemploi.kit.json.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A verdict in one column as JSON: it is read and written whole, and says all that was decided then. */
@Converter
class VerdictColumn implements AttributeConverter<@Nullable Verdict, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Verdict verdict) {
        try {
            return verdict == null ? null : EventJson.MAPPER.writeValueAsString(verdict);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable Verdict convertToEntityAttribute(@Nullable String json) {
        try {
            return json == null ? null : EventJson.MAPPER.readValue(json, Verdict.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored verdict can't be read", e);
        }
    }
}
