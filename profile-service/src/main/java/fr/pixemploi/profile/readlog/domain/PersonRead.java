package fr.pixemploi.profile.readlog.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else read data of a person, in one of the services.
 *
 * @param beneficiaryId the file under which it was read; a person may have joined several
 * @param service where: assessment, profile, pathway or certification
 * @param what kind of data, a code of that service
 * @param structureId for which structure; null for the jury, which is of none
 * @param role in which they read
 * @param reader their account, for an inquiry; the person sees structure and role
 */
public record PersonRead(
        UUID id,
        UUID beneficiaryId,
        String service,
        String what,
        @Nullable UUID structureId,
        String role,
        String reader,
        Instant at) {
    public static final String HERE = "profile";
}
