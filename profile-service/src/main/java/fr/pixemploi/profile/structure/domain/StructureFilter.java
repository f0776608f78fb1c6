package fr.pixemploi.profile.structure.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which structures of a list are wanted; what is null does not matter.
 *
 * @param parentId those directly below it
 * @param partner whose system has a name for it
 * @param externalId how that partner's system, or any, calls it
 * @param closing whether an end is known
 */
public record StructureFilter(
        @Nullable StructureKind kind,
        @Nullable UUID parentId,
        @Nullable Audience audience,
        @Nullable String network,
        @Nullable String departmentCode,
        @Nullable String siret,
        @Nullable String partner,
        @Nullable String externalId,
        @Nullable Boolean closing) {}
