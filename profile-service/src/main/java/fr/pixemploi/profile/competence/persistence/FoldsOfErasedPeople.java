package fr.pixemploi.profile.competence.persistence;

import fr.pixemploi.kit.personal.BeforeErasure;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/**
 * Before anything else of a person goes, the note that their profiles are to be folded: whoever folds holds it first and the person's entries
 * after, and would wait for the sweep that holds them the other way round.
 */
@ApplicationScoped
class FoldsOfErasedPeople implements BeforeErasure {
    private final Sql sql;

    FoldsOfErasedPeople(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> handle(Set<UUID> people) {
        sql.update("delete from profile_to_fold where beneficiary_id = any (?)", Sql.uuids(people));
        return Set.of();
    }
}
