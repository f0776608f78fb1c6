package fr.pixemploi.kit.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** As in events: what is not known is left out and never null, and the constant {@code NO_SOUND} is spelt {@code no-sound}. */
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
    }
}
