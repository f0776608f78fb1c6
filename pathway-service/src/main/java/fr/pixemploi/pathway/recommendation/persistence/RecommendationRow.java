package fr.pixemploi.pathway.recommendation.persistence;

import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.recommendation.domain.Recommendation;
import fr.pixemploi.pathway.recommendation.domain.need.Need;
import fr.pixemploi.pathway.recommendation.domain.option.Proposals;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code recommendation}: ids in columns, all that was computed in one document. */
@Entity
@Immutable
@Table(name = "recommendation")
@SuppressWarnings("NullAway.Init")
class RecommendationRow {
    private record Content(
            Recommendation.Basis basis, Need need, Proposals proposals, List<Recommendation.Asked> toAsk) {}

    @Id
    private UUID id;

    @Column(name = "structure_id")
    private @Nullable UUID structureId;

    @Column(name = "beneficiary_id")
    private UUID beneficiaryId;

    @Column(name = "result_id")
    private UUID resultId;

    @Column(name = "result_of")
    private UUID resultOf;

    @Column(name = "situation_of")
    private UUID situationOf;

    @Column(name = "goal_id")
    private String goalId;

    @Column(name = "computed_at")
    private Instant computedAt;

    @Column(name = "asked_by")
    private @Nullable String askedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    RecommendationRow() {}

    RecommendationRow(Recommendation recommendation) {
        id = recommendation.id();
        structureId = recommendation.structureId();
        beneficiaryId = recommendation.beneficiaryId();
        resultId = recommendation.resultId();
        resultOf = recommendation.resultOf();
        situationOf = recommendation.situationOf();
        goalId = recommendation.goalId().value();
        computedAt = recommendation.computedAt();
        askedBy = recommendation.askedBy();
        content = Documents.write(new Content(
                recommendation.basis(), recommendation.need(), recommendation.proposals(), recommendation.toAsk()));
    }

    Recommendation toRecommendation() {
        Content computed = Documents.read(content, Content.class);
        return new Recommendation(
                id,
                structureId,
                beneficiaryId,
                resultId,
                resultOf,
                situationOf,
                new GoalId(goalId),
                computed.basis(),
                computed.need(),
                computed.proposals(),
                computed.toAsk(),
                computedAt,
                askedBy);
    }
}
