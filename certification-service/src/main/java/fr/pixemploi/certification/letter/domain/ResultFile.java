package fr.pixemploi.certification.letter.domain;

import fr.pixemploi.certification.rules.domain.Outcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gets to know whom candidates of a session named: of those alone, and as far as it is published.
 *
 * @param letterId of the letter that tells of it
 */
public record ResultFile(UUID letterId, UUID sessionId, List<Line> lines) {
    public ResultFile {
        lines = List.copyOf(lines);
    }

    /**
     * A candidate.
     *
     * @param beneficiaryId null while nobody knows who it is
     * @param number in the session
     * @param scorePix null without a certificate
     * @param level label of the global level, or null
     * @param clea null for who did not sit for CléA numérique, or was told nothing of it
     */
    public record Line(
            @Nullable UUID beneficiaryId,
            int number,
            String lastName,
            String firstName,
            Outcome pix,
            @Nullable Integer scorePix,
            @Nullable String level,
            @Nullable Outcome clea) {}
}
