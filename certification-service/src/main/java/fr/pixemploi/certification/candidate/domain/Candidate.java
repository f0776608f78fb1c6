package fr.pixemploi.certification.candidate.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone enrolled in a session: enrolled, then authorised once. */
public final class Candidate {
    private final UUID id;
    private final UUID sessionId;
    private final UUID beneficiaryId;
    private final Identity identity;
    private final @Nullable String resultRecipientEmail;
    private final double extraTimePercentage;
    private final Instant enrolledAt;
    private @Nullable Authorisation authorisation;

    public Candidate(
            UUID id,
            UUID sessionId,
            UUID beneficiaryId,
            Identity identity,
            @Nullable String resultRecipientEmail,
            double extraTimePercentage,
            Instant enrolledAt,
            @Nullable Authorisation authorisation) {
        if (!(extraTimePercentage >= 0)) throw new IllegalArgumentException("extra time is not negative");
        this.id = id;
        this.sessionId = sessionId;
        this.beneficiaryId = beneficiaryId;
        this.identity = identity;
        this.resultRecipientEmail = resultRecipientEmail;
        this.extraTimePercentage = extraTimePercentage;
        this.enrolledAt = enrolledAt;
        this.authorisation = authorisation;
    }

    /** Lets the candidate start. Done again it gives the first authorisation, whatever the time. */
    public Authorisation authorise(UUID authorisationId, Instant now, Duration validFor) {
        Authorisation given = authorisation;
        if (given == null) {
            given = Authorisation.give(authorisationId, now, validFor);
            authorisation = given;
        }
        return given;
    }

    /** Version of the aggregate for those who listen: one when enrolled, two once authorised. */
    public long version() {
        return authorisation == null ? 1 : 2;
    }

    public UUID id() {
        return id;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public UUID beneficiaryId() {
        return beneficiaryId;
    }

    public Identity identity() {
        return identity;
    }

    /** Who gets the results beside the candidate, such as a trainer. */
    public Optional<String> resultRecipientEmail() {
        return Optional.ofNullable(resultRecipientEmail);
    }

    /** Extra time to answer, in percent of the test's time; zero for most. */
    public double extraTimePercentage() {
        return extraTimePercentage;
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }

    public Optional<Authorisation> authorisation() {
        return Optional.ofNullable(authorisation);
    }
}
