package fr.pixemploi.kit.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Arguments by name, for statements with {@code :name} in place of {@code ?}: better where there are more than a handful. */
public final class Named {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Named() {}

    public static Named named(String name, @Nullable Object value) {
        return new Named().and(name, value);
    }

    /**
     * One more argument.
     *
     * @throws IllegalStateException when the name was given before
     */
    public Named and(String name, @Nullable Object value) {
        if (values.containsKey(name)) throw new IllegalStateException("given twice: " + name);
        values.put(name, value);
        return this;
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
