package fr.pixemploi.certification.certificate.domain;

import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.credential.domain.StatusEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate: sealed when published, so that it stays what it was when names, centres or rules change.
 *
 * @param holder names and birth as enrolled
 * @param testDay day of the test on the clock of the venue
 * @param lastDay last day that it holds, or null for ever
 * @param credential where verifiers of its credential find whether it stands
 * @param identityCorrectedAt when the jury agreed that the holder is another than an earlier certificate of the test says; null for most
 * @param misnamed whether the jury agreed since that the holder is another than it says; it does not stand then
 * @param revokedAt since when it does not stand; null while it does
 * @param version of the aggregate, for those who listen
 */
public record Certificate(
        UUID id,
        VerificationCode code,
        CertificateStatus status,
        UUID subscriptionId,
        UUID candidateId,
        UUID beneficiaryId,
        UUID sessionId,
        Centre centre,
        Identity holder,
        LocalDate testDay,
        @Nullable LocalDate lastDay,
        CertifiedResult result,
        StatusEntry credential,
        Instant publishedAt,
        @Nullable Instant identityCorrectedAt,
        boolean misnamed,
        @Nullable Instant revokedAt,
        long version) {
    /**
     * Where it was obtained.
     *
     * @param name null while the news of the centre's name has not arrived
     * @param venue where the candidate sat, in its town
     */
    public record Centre(UUID id, @Nullable String name, String venue, String town) {
        /** Its name, or where the test was taken while that is not known. */
        public String printed() {
            return name == null ? venue : name;
        }
    }

    /** The same, which does not stand any more. */
    public Certificate revoked(CertificateStatus why, Instant now) {
        return new Certificate(
                id,
                code,
                why,
                subscriptionId,
                candidateId,
                beneficiaryId,
                sessionId,
                centre,
                holder,
                testDay,
                lastDay,
                result,
                credential,
                publishedAt,
                identityCorrectedAt,
                misnamed,
                now,
                version + 1);
    }

    /** The same, which does not stand and of which it is known that it says wrongly who holds it. */
    public Certificate knownMisnamed() {
        return new Certificate(
                id,
                code,
                status,
                subscriptionId,
                candidateId,
                beneficiaryId,
                sessionId,
                centre,
                holder,
                testDay,
                lastDay,
                result,
                credential,
                publishedAt,
                identityCorrectedAt,
                true,
                revokedAt,
                version);
    }

    /** Another one of the same result, which says rightly who holds it and takes the place of this one. */
    public Certificate amended(
            UUID newId, VerificationCode newCode, StatusEntry newCredential, Identity newHolder, Instant now) {
        return new Certificate(
                newId,
                newCode,
                CertificateStatus.PUBLISHED,
                subscriptionId,
                candidateId,
                beneficiaryId,
                sessionId,
                centre,
                newHolder,
                testDay,
                lastDay,
                result,
                newCredential,
                now,
                now,
                false,
                null,
                1);
    }

    /** What its code shows; never the name of somebody who it is not. */
    public Verification verification() {
        return new Verification(code, status, misnamed ? null : holder.bothNames(), testDay, lastDay, result);
    }
}
