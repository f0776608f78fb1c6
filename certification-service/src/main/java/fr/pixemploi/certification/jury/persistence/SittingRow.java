package fr.pixemploi.certification.jury.persistence;

import fr.pixemploi.certification.jury.domain.ExaminedCandidate;
import fr.pixemploi.certification.jury.domain.ReceivedSitting;
import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.EndReason;
import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.certification.rules.domain.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A certification sitting as its row. Outcome and comment stand beside the verdict that holds them, for queries. */
@Entity(name = "SittingRow")
@Table(name = "certification_sitting")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class SittingRow {
    @Id
    UUID id;

    @Column(name = "authorisation_id")
    UUID authorisationId;

    @Column(name = "candidate_id")
    UUID candidateId;

    @Column(name = "beneficiary_id")
    UUID beneficiaryId;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    EndReason endReason;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "completed_at")
    Instant completedAt;

    int answers;

    @Column(name = "bank_version")
    String bankVersion;

    @Column(name = "framework_version")
    String frameworkVersion;

    String document;

    long told;

    @Convert(converter = VerdictColumn.class)
    @Nullable
    Verdict verdict;

    @Enumerated(EnumType.STRING)
    @Nullable
    Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Nullable
    CommentKey comment;

    @Column(name = "published_at")
    @Nullable
    Instant publishedAt;

    @Version
    long version;

    protected SittingRow() {}

    static SittingRow of(ReceivedSitting sitting, @Nullable Verdict verdict) {
        SittingRow row = new SittingRow();
        row.id = sitting.id();
        row.authorisationId = sitting.authorisationId();
        row.candidateId = sitting.candidateId();
        row.beneficiaryId = sitting.beneficiaryId();
        row.startedAt = sitting.startedAt();
        row.fill(sitting, verdict);
        return row;
    }

    /** What may be said otherwise later. */
    void fill(ReceivedSitting sitting, @Nullable Verdict newVerdict) {
        endReason = sitting.endReason();
        completedAt = sitting.completedAt();
        answers = sitting.answers();
        bankVersion = sitting.bankVersion();
        frameworkVersion = sitting.frameworkVersion();
        document = sitting.document();
        told = sitting.told();
        verdict = newVerdict;
        outcome = newVerdict == null ? null : newVerdict.outcome();
        comment = newVerdict == null ? null : newVerdict.comment();
    }

    /** Null while unscored. */
    ExaminedCandidate.@Nullable Sitting toExamined() {
        return verdict == null
                ? null
                : new ExaminedCandidate.Sitting(id, endReason, completedAt, answers, verdict, publishedAt);
    }
}
