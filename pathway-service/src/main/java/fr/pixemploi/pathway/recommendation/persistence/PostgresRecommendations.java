package fr.pixemploi.pathway.recommendation.persistence;

import fr.pixemploi.pathway.recommendation.domain.Recommendation;
import fr.pixemploi.pathway.recommendation.domain.Recommendations;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Recommendations in PostgreSQL. */
@ApplicationScoped
class PostgresRecommendations implements Recommendations, PanacheRepositoryBase<RecommendationRow, UUID> {
    @Override
    public void add(Recommendation recommendation) {
        persist(new RecommendationRow(recommendation));
    }

    @Override
    public Optional<Recommendation> find(UUID id, Set<UUID> structures) {
        return find("id = ?1 and structureId in ?2", id, structures)
                .firstResultOptional()
                .map(RecommendationRow::toRecommendation);
    }
}
