package fr.pixemploi.profile.competence.domain.framework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A framework in one of its versions. Two versions are cut differently: nothing that was measured in one is added to what was measured
 * in another.
 *
 * @param id null of a result that does not tell it
 */
public record FrameworkVersion(@Nullable UUID id, int version) {}
