package fr.pixemploi.profile.caseload.persistence.list;

import fr.pixemploi.kit.personal.BeforeErasure;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/**
 * A saved list may look for somebody by name or external id, or be called so. It goes when that is how an erased person is called in the
 * list's structure; whoever else is called the same is found again by typing it.
 */
@ApplicationScoped
class ListsThatNameSomebody implements BeforeErasure {
    private final Sql sql;

    ListsThatNameSomebody(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> handle(Set<UUID> people) {
        sql.update("""
                delete from saved_list l using caseload e
                where e.beneficiary_id = any (?) and e.structure_id = l.structure_id and (
                  lower(l.filter ->> 'search') = lower(e.external_id)
                  or (name_words(l.filter ->> 'search') <@ name_words(e.sort_name) and name_words(l.filter ->> 'search') <> '{}')
                  or (name_words(e.last_name) <@ name_words(l.name) and name_words(e.last_name) <> '{}'))
                """, Sql.uuids(people));
        return Set.of();
    }
}
