package fr.pixemploi.profile.competence.domain.framework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The platform's framework in its newest version: the scale by which abilities become levels.
 *
 * @param code short name by which structures' frameworks call it; null when it was not told
 * @param maxLevel highest open level
 */
public record Framework(UUID id, int version, @Nullable String code, CutScores cutScores, int maxLevel) {
    public FrameworkVersion asVersion() {
        return new FrameworkVersion(id, version);
    }
}
