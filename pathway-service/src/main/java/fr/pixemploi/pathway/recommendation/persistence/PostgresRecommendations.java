package fr.pixemploi.pathway.recommendation.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.recommendation.domain.Recommendation;
import fr.pixemploi.pathway.recommendation.domain.Recommendations;
import fr.pixemploi.pathway.recommendation.domain.unmet.UnmetNeed;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recommendations in PostgreSQL. SQL: what only an erasure changes is no change of an entity. */
@ApplicationScoped
class PostgresRecommendations implements Recommendations, PanacheRepositoryBase<RecommendationRow, UUID> {
    private final Sql sql;

    PostgresRecommendations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Recommendation recommendation) {
        persist(new RecommendationRow(recommendation));
    }

    @Override
    public void keepUnmet(Recommendation recommendation, @Nullable String territory, List<UnmetNeed> unmet) {
        sql.flush();
        sql.batch(
                """
                insert into unmet_need (recommendation_id, territory, competence, level, required, reason, sessions)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                unmet,
                need -> Sql.arguments(
                        recommendation.id(),
                        territory,
                        need.competence().value(),
                        need.level().value(),
                        need.required().value(),
                        need.reason(),
                        need.sessions()));
    }

    @Override
    public Optional<Recommendation> find(UUID id, Set<UUID> structures) {
        // One that forgot its result is nothing to act on; and none forgets it while somebody acts on it, since what
        // they make of it would
        // not be found again.
        return find("id = ?1 and structureId in ?2 and resultId is not null", id, structures)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional()
                .map(RecommendationRow::toRecommendation);
    }

    @Override
    public Optional<Recommendation> findOwn(UUID id, Collection<UUID> person) {
        return find("id = ?1 and beneficiaryId in ?2 and resultId is not null", id, person)
                .firstResultOptional()
                .map(RecommendationRow::toRecommendation);
    }

    @Override
    public Set<UUID> forgetResultsOf(Set<UUID> people) {
        var theirs = named("people", Sql.uuids(people));
        sql.update("""
                delete from unmet_need where recommendation_id in (select id from recommendation
                where (result_of = any (:people) or situation_of = any (:people)) and beneficiary_id <> all (:people))
                """, theirs);
        return Set.copyOf(sql.query("""
                        update recommendation set result_id = null, result_of = null, situation_of = null, content = '{}'
                        where (result_of = any (:people) or situation_of = any (:people)) and beneficiary_id <> all (:people) returning id
                        """, theirs).list(row -> row.uuid("id")));
    }
}
