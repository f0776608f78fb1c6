package fr.pixemploi.certification.letter.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Letters of any kind, as far as what comes of handing one over is noted. */
public interface HandedLetters {
    /** Was surely not handed over. */
    void putBack(UUID id, String reason);

    /** @param reason a code; null when there is none */
    void end(UUID id, LetterEnd how, @Nullable String reason, Instant now);
}
