package fr.pixemploi.profile.competence.persistence;

import fr.pixemploi.kit.personal.BeforeErasure;
import fr.pixemploi.kit.sql.Sql;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/**
 * Before anything else of a person goes, the note that their profiles are to be folded: whoever folds holds it first and the person's entries
 * after, and would wait for the sweep that holds them the other way round.
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
        // Also where there is none yet, since the first grant or result that goes writes one; it goes with the person's
        // other rows.
        sql.update("""
                insert into profile_to_fold as known (beneficiary_id, withheld)
                select id, false from unnest(?) id order by id
                on conflict (beneficiary_id) do update set withheld = known.withheld
                """, Sql.uuids(people));
        return Set.of();
    }
}
