package fr.pixemploi.pathway.pathway.domain.step;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something was said of a pathway, and who of its structure noted it.
 *
 * @param by account; null when the person said it themselves, or nobody did: a place became free, a session is in no catalogue any more
 */
public record Noted(Instant at, @Nullable String by) {
    public static Noted byNobody(Instant at) {
        return new Noted(at, null);
    }
}
