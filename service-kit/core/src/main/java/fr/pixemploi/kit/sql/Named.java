package fr.pixemploi.kit.sql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The values of these names; each name has one, and each value is of one of them. */
    @Nullable
    Object[] inOrder(List<String> names, String statement) {
        if (!values.keySet().equals(Set.copyOf(names)))
            throw new SqlFailure("arguments " + values.keySet() + " for " + names + " of: " + statement, null);
        return names.stream().map(values::get).toArray();
    }
}
