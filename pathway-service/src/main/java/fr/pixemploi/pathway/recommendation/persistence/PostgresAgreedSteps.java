package fr.pixemploi.pathway.recommendation.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.plan.domain.session.Dates;
import fr.pixemploi.pathway.recommendation.domain.life.AgreedStep;
import fr.pixemploi.pathway.recommendation.domain.life.AgreedSteps;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Steps of pathways, by a view of them. */
@ApplicationScoped
class PostgresAgreedSteps implements AgreedSteps {
    private static final String REMOTE = "remote";

    private final Sql sql;

    PostgresAgreedSteps(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<AgreedStep> of(
            Collection<UUID> person, @Nullable UUID structure, LocalDate from, @Nullable UUID replaced) {
        return sql.query("""
                        select offer_id, session_id, mode, starts_on, ends_on, hours from agreed_step
                        where beneficiary_id = any (?) and (?::uuid is null or structure_id = ?) and ends_on >= ? and pathway_id is distinct from ?
                        order by starts_on, ends_on, hours
                        """, Sql.uuids(person), structure, structure, from, replaced)
                .list(row -> new AgreedStep(
                        row.uuidOrNull("offer_id"),
                        row.textOrNull("session_id"),
                        new Dates(
                                row.date("starts_on"),
                                row.date("ends_on"),
                                row.integer("hours"),
                                null,
                                Set.of(),
                                REMOTE.equals(row.textOrNull("mode")))));
    }
}
