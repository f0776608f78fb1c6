package fr.pixemploi.certification.candidate.persistence;

import fr.pixemploi.certification.candidate.domain.Accommodations;
import fr.pixemploi.certification.candidate.domain.Account;
import fr.pixemploi.certification.candidate.domain.Authorisation;
import fr.pixemploi.certification.candidate.domain.Billing;
import fr.pixemploi.certification.candidate.domain.BirthPlace;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Need;
import fr.pixemploi.certification.candidate.domain.Particulars;
import fr.pixemploi.certification.candidate.domain.RoomRevision;
import fr.pixemploi.certification.candidate.domain.SeenEvidence;
import fr.pixemploi.certification.candidate.domain.Sex;
import fr.pixemploi.certification.session.domain.Cancellation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A candidate as its row. */
@Entity(name = "CandidateRow")
@Table(name = "candidate")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class CandidateRow {
    @Id
    UUID id;

    @Column(name = "session_id")
    UUID sessionId;

    @Column(name = "beneficiary_id")
    @Nullable
    UUID beneficiaryId;

    @Column(name = "eligible_competences")
    @Nullable
    Integer eligibleCompetences;

    @Column(name = "clea_opened")
    @Nullable
    Boolean cleaOpened;

    /** With {@link #seatEpoch} and {@link #seatRevision}: whom the exam room seated, as it said last. */
    @Column(name = "seated_beneficiary_id")
    @Nullable
    UUID seatedBeneficiaryId;

    @Column(name = "seat_epoch")
    long seatEpoch;

    @Column(name = "seat_revision")
    long seatRevision;

    @Column(name = "first_name")
    String firstName;

    @Column(name = "last_name")
    String lastName;

    @Column(name = "usage_name")
    @Nullable
    String usageName;

    @Enumerated(EnumType.STRING)
    Sex sex;

    @Column(name = "birth_date")
    LocalDate birthDate;

    @Column(name = "birth_city")
    String birthCity;

    @Column(name = "birth_postal_code")
    @Nullable
    String birthPostalCode;

    @Column(name = "birth_insee_code")
    @Nullable
    String birthInseeCode;

    @Column(name = "birth_country")
    String birthCountry;

    @Column(name = "result_recipient_email")
    @Nullable
    String resultRecipientEmail;

    @Column(name = "convocation_email")
    @Nullable
    String convocationEmail;

    @Column(name = "evidence_seen_by")
    @Nullable
    String evidenceSeenBy;

    @Column(name = "evidence_seen_on")
    @Nullable
    LocalDate evidenceSeenOn;

    @Column(name = "cancelled_at")
    @Nullable
    Instant cancelledAt;

    @Column(name = "cancellation_reason")
    @Nullable
    String cancellationReason;

    @Column(name = "external_id")
    @Nullable
    String externalId;

    @Enumerated(EnumType.STRING)
    @Column(name = "billing_mode")
    Billing.@Nullable Mode billingMode;

    @Column(name = "prepayment_code")
    @Nullable
    String prepaymentCode;

    @Column(name = "extra_time_percentage")
    double extraTimePercentage;

    @Column(name = "no_focus_rule")
    boolean noFocusRule;

    @Column(name = "read_aloud")
    boolean readAloud;

    boolean breaks;

    /** Names of {@link Need}. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] needs;

    int number;

    @Column(name = "enrolled_at")
    Instant enrolledAt;

    @Column(name = "authorisation_id")
    @Nullable
    UUID authorisationId;

    @Column(name = "authorised_at")
    @Nullable
    Instant authorisedAt;

    @Column(name = "authorisation_valid_until")
    @Nullable
    Instant authorisationValidUntil;

    @Column(name = "authorised_beneficiary_id")
    @Nullable
    UUID authorisedBeneficiaryId;

    /** With {@link #roomRevision}: the newest that the exam room said. */
    @Column(name = "room_epoch")
    long roomEpoch;

    @Column(name = "room_revision")
    long roomRevision;

    long revision;

    @Version
    long version;

    protected CandidateRow() {}

    static CandidateRow of(Candidate candidate) {
        CandidateRow row = new CandidateRow();
        row.id = candidate.id();
        row.enrolledAt = candidate.enrolledAt();
        row.become(candidate);
        return row;
    }

    private void say(Candidate candidate) {
        Identity identity = candidate.identity();
        sessionId = candidate.sessionId();
        firstName = identity.firstName();
        lastName = identity.lastName();
        usageName = identity.usageName();
        sex = identity.sex();
        birthDate = identity.birthDate();
        birthCity = identity.birthPlace().city();
        birthPostalCode = identity.birthPlace().postalCode();
        birthInseeCode = identity.birthPlace().inseeCode();
        birthCountry = identity.birthPlace().country();
        Particulars particulars = candidate.particulars();
        resultRecipientEmail = particulars.resultRecipientEmail();
        convocationEmail = particulars.convocationEmail();
        externalId = particulars.externalId();
        billingMode = particulars.billingMode();
        prepaymentCode = particulars.prepaymentCode();
        extraTimePercentage = candidate.extraTimePercentage();
        noFocusRule = candidate.accommodations().noFocusRule();
        readAloud = candidate.accommodations().readAloud();
        breaks = candidate.accommodations().breaks();
        needs = candidate.accommodations().needs().stream()
                .map(Need::name)
                .sorted()
                .toArray(String[]::new);
        number = candidate.number();
        SeenEvidence evidence = particulars.evidence();
        evidenceSeenBy = evidence == null ? null : evidence.by();
        evidenceSeenOn = evidence == null ? null : evidence.on();
        Cancellation cancellation = candidate.cancellation();
        cancelledAt = cancellation == null ? null : cancellation.at();
        cancellationReason = cancellation == null ? null : cancellation.reason();
    }

    void become(Candidate candidate) {
        say(candidate);
        Account account = candidate.account();
        beneficiaryId = account.person();
        eligibleCompetences = account.eligibleCompetences();
        cleaOpened = account.cleaOpened();
        seatedBeneficiaryId = account.seated();
        seatEpoch = account.said().epoch();
        seatRevision = account.said().number();
        Authorisation authorisation = candidate.keptAuthorisation();
        authorisedBeneficiaryId = candidate.authorisedPerson();
        authorisationId = authorisation == null ? null : authorisation.id();
        authorisedAt = authorisation == null ? null : authorisation.givenAt();
        authorisationValidUntil = authorisation == null ? null : authorisation.validUntil();
        roomEpoch = candidate.room().epoch();
        roomRevision = candidate.room().number();
        revision = candidate.version();
    }

    Candidate toCandidate() {
        return new Candidate(
                id,
                sessionId,
                new Account(
                        beneficiaryId,
                        eligibleCompetences,
                        cleaOpened,
                        seatedBeneficiaryId,
                        new RoomRevision(seatEpoch, seatRevision)),
                new Identity(
                        firstName,
                        lastName,
                        usageName,
                        sex,
                        birthDate,
                        new BirthPlace(birthCity, birthPostalCode, birthInseeCode, birthCountry)),
                new Particulars(
                        convocationEmail,
                        resultRecipientEmail,
                        externalId,
                        Billing.of(billingMode, prepaymentCode),
                        evidenceSeenBy == null || evidenceSeenOn == null
                                ? null
                                : new SeenEvidence(evidenceSeenBy, evidenceSeenOn)),
                extraTimePercentage,
                new Accommodations(
                        noFocusRule,
                        readAloud,
                        breaks,
                        Arrays.stream(needs).map(Need::valueOf).collect(Collectors.toSet())),
                number,
                enrolledAt,
                cancelledAt == null || cancellationReason == null
                        ? null
                        : new Cancellation(cancelledAt, cancellationReason),
                authorisationId == null || authorisedAt == null || authorisationValidUntil == null
                        ? null
                        : new Authorisation(authorisationId, authorisedAt, authorisationValidUntil),
                authorisedBeneficiaryId,
                new RoomRevision(roomEpoch, roomRevision),
                revision);
    }
}
