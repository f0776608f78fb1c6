package fr.pixemploi.pathway.situation.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.situation.domain.Situation;
import fr.pixemploi.pathway.situation.domain.SituationNews;
import fr.pixemploi.pathway.situation.domain.Situations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Situations as documents, each under the id of the person's own file. */
@ApplicationScoped
class PostgresSituations implements Situations, SituationNews {
    private final Sql sql;

    PostgresSituations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Situation of(UUID fileId) {
        return sql.query("select said from person_situation where beneficiary_id = person_behind(?)", fileId)
                .optional(row -> EventJson.read(row.text("said"), new TypeReference<Situation>() {}))
                .orElse(Situation.UNSAID);
    }

    @Override
    public void keep(UUID fileId, Situation situation) {
        sql.update("""
                insert into person_situation (beneficiary_id, said) values (?, ?)
                on conflict (beneficiary_id) do update set said = excluded.said
                """, fileId, Sql.jsonb(EventJson.write(situation)));
    }

    @Override
    public void forget(UUID fileId) {
        sql.update("delete from person_situation where beneficiary_id = ?", fileId);
    }
}
