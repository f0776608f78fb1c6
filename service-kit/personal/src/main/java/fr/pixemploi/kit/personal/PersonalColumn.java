package fr.pixemploi.kit.personal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of the register.
 *
 * @param label in French, where its category does not say enough
 * @param readers codes of those who read it, where they are others than those of its table
 * @param after column without which it is not handed out: what nobody may know yet, such as a result before it is published
 */
public record PersonalColumn(
        String name,
        DataCategory data,
        @Nullable String label,
        @Nullable List<String> readers,
        @Nullable String after) {}
