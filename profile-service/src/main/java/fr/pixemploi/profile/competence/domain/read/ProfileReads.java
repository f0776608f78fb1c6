package fr.pixemploi.profile.competence.domain.read;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who looked at whose results. */
public interface ProfileReads {
    /**
     * Who looks, and from where.
     *
     * @param subject the reader's account, for an inquiry; the person sees structure and role
     */
    record Reader(UUID structureId, String role, String subject) {}

    void noteProfile(UUID beneficiaryId, Reader reader, Instant at);

    /** A caseload is open all day: one note a day for each reader and person. */
    void noteCaseload(List<UUID> beneficiaryIds, Reader reader, Instant at);

    /** Newest first, before one. */
    List<ProfileRead> of(UUID beneficiaryId, @Nullable UUID before, int max);
}
