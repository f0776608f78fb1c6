package fr.pixemploi.certification.certificate.persistence;

import fr.pixemploi.certification.candidate.domain.BirthPlace;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Sex;
import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.certificate.domain.CertificateStatus;
import fr.pixemploi.certification.certificate.domain.CertifiedResult;
import fr.pixemploi.certification.certificate.domain.VerificationCode;
import fr.pixemploi.certification.credential.domain.StatusEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A certificate as its row. */
@Entity(name = "CertificateRow")
@Table(name = "certificate")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class CertificateRow {
    @Id
    UUID id;

    String code;

    @Enumerated(EnumType.STRING)
    CertificateStatus status;

    @Column(name = "subscription_id")
    UUID subscriptionId;

    @Column(name = "candidate_id")
    UUID candidateId;

    @Column(name = "beneficiary_id")
    UUID beneficiaryId;

    @Column(name = "session_id")
    UUID sessionId;

    @Column(name = "centre_id")
    UUID centreId;

    @Column(name = "centre_name")
    @Nullable
    String centreName;

    @Column(name = "venue_name")
    String venueName;

    @Column(name = "venue_town")
    String venueTown;

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

    @Column(name = "test_day")
    LocalDate testDay;

    @Column(name = "last_day")
    @Nullable
    LocalDate lastDay;

    @Convert(converter = CertifiedResultColumn.class)
    CertifiedResult result;

    @Column(name = "status_list")
    int statusList;

    @Column(name = "status_index")
    int statusIndex;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "identity_corrected_at")
    @Nullable
    Instant identityCorrectedAt;

    boolean misnamed;

    @Column(name = "aggregate_version")
    long aggregateVersion;

    protected CertificateRow() {}

    static CertificateRow of(Certificate certificate) {
        CertificateRow row = new CertificateRow();
        row.id = certificate.id();
        row.code = certificate.code().value();
        row.subscriptionId = certificate.subscriptionId();
        row.candidateId = certificate.candidateId();
        row.beneficiaryId = certificate.beneficiaryId();
        row.sessionId = certificate.sessionId();
        row.centreId = certificate.centre().id();
        row.centreName = certificate.centre().name();
        row.venueName = certificate.centre().venue();
        row.venueTown = certificate.centre().town();
        Identity holder = certificate.holder();
        row.firstName = holder.firstName();
        row.lastName = holder.lastName();
        row.usageName = holder.usageName();
        row.sex = holder.sex();
        row.birthDate = holder.birthDate();
        row.birthCity = holder.birthPlace().city();
        row.birthPostalCode = holder.birthPlace().postalCode();
        row.birthInseeCode = holder.birthPlace().inseeCode();
        row.birthCountry = holder.birthPlace().country();
        row.testDay = certificate.testDay();
        row.lastDay = certificate.lastDay();
        row.result = certificate.result();
        row.publishedAt = certificate.publishedAt();
        row.identityCorrectedAt = certificate.identityCorrectedAt();
        row.statusList = certificate.credential().list();
        row.statusIndex = certificate.credential().index();
        row.become(certificate);
        return row;
    }

    /** What may change of it. */
    void become(Certificate certificate) {
        status = certificate.status();
        misnamed = certificate.misnamed();
        revokedAt = certificate.revokedAt();
        aggregateVersion = certificate.version();
    }

    /** @param knownName the centre's name today, printed when it was not known at publication */
    Certificate toCertificate(@Nullable String knownName) {
        return new Certificate(
                id,
                new VerificationCode(code),
                status,
                subscriptionId,
                candidateId,
                beneficiaryId,
                sessionId,
                new Certificate.Centre(centreId, centreName == null ? knownName : centreName, venueName, venueTown),
                new Identity(
                        firstName,
                        lastName,
                        usageName,
                        sex,
                        birthDate,
                        new BirthPlace(birthCity, birthPostalCode, birthInseeCode, birthCountry)),
                testDay,
                lastDay,
                result,
                new StatusEntry(statusList, statusIndex),
                publishedAt,
                identityCorrectedAt,
                misnamed,
                revokedAt,
                aggregateVersion);
    }
}
