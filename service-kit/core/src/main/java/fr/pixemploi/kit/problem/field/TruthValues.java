package fr.pixemploi.kit.problem.field;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reads boolean parameters strictly: the framework takes everything but "true" for false, so {@code dryRun=yes} would mean no. */
@Provider
class TruthValues implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == boolean.class || type == Boolean.class ? (ParamConverter<T>) new TrueOrFalse() : null;
    }

    static boolean isOne(String text) {
        return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
    }

    private static final class TrueOrFalse implements ParamConverter<Boolean> {
        @Override
        public @Nullable Boolean fromString(@Nullable String text) {
            if (text == null) return null;
            if (!isOne(text)) throw new IllegalArgumentException("neither true nor false");
            return Boolean.valueOf(text);
        }

        @Override
        public String toString(Boolean value) {
            return value.toString();
        }
    }
}
