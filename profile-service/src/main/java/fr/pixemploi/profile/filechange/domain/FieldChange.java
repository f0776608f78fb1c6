package fr.pixemploi.profile.filechange.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One field of a file that says something else than before.
 *
 * @param field as it is called over HTTP
 * @param before null when nothing was said
 * @param after null when nothing is said any more
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {

    /** Compares two states of a file, field by field. */
    public static final class Comparison {
        private final List<FieldChange> changes = new ArrayList<>();

        /** Values are told as they are written over HTTP. */
        public Comparison field(String field, @Nullable Object before, @Nullable Object after) {
            if (!Objects.equals(before, after))
                changes.add(new FieldChange(
                        field, before == null ? null : before.toString(), after == null ? null : after.toString()));
            return this;
        }

        public List<FieldChange> changes() {
            return List.copyOf(changes);
        }
    }

    /** Personal data never reaches a log by way of a message. */
    @Override
    public String toString() {
        return "FieldChange[" + field + "]";
    }
}
