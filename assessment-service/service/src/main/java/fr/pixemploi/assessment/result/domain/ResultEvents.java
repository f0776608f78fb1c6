package fr.pixemploi.assessment.result.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the other services about results. */
public interface ResultEvents {
    /** @param replaces the result whose place it takes, when its sitting was scored again */
    void recorded(Result result, @Nullable UUID replaces);

    void consented(Consent consent);
}
