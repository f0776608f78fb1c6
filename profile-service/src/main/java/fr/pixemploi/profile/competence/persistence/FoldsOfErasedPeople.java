package fr.pixemploi.profile.competence.persistence;

import fr.pixemploi.kit.personal.BeforeErasure;
import fr.pixemploi.kit.sql.Sql;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/**
 * Nobody folds profiles of people while their rows go: whoever folds holds the notes that they took away and the person's entries after, and
 * would wait for the sweep that holds them the other way round.
 */
@Priority(FoldsOfErasedPeople.FIRST)
@ApplicationScoped
class FoldsOfErasedPeople implements BeforeErasure {
    static final int FIRST = 1_000;

    private final Sql sql;

    FoldsOfErasedPeople(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> handle(Set<UUID> people) {
        sql.query("""
                select pg_advisory_xact_lock(hashtextextended(id::text, 5)) is null as held from (
                  select id from unnest(?) id order by id) each
                """, Sql.uuids(people)).list(row -> row.truth("held"));
        return Set.of();
    }
}
