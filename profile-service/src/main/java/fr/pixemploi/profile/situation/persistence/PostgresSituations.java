package fr.pixemploi.profile.situation.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.situation.domain.Field;
import fr.pixemploi.profile.situation.domain.FileSituation;
import fr.pixemploi.profile.situation.domain.Situation;
import fr.pixemploi.profile.situation.domain.Situations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Situations in PostgreSQL. What is said is a document: it is read and written whole, and new fields need no column. */
@ApplicationScoped
class PostgresSituations implements Situations {
    private final Sql sql;

    PostgresSituations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public FileSituation of(UUID fileId) {
        return of(List.of(fileId)).stream().findFirst().orElseGet(() -> FileSituation.unsaid(fileId));
    }

    @Override
    public List<FileSituation> of(Collection<UUID> fileIds) {
        return sql.query(
                        "select file_id, said, said_at, version from situation where file_id = any (?)",
                        Sql.uuids(fileIds))
                .list(PostgresSituations::read);
    }

    private static FileSituation read(Row row) {
        try {
            return new FileSituation(
                    row.uuid("file_id"),
                    EventJson.MAPPER.readValue(row.text("said"), Situation.class),
                    EventJson.MAPPER.readValue(row.text("said_at"), new TypeReference<Map<Field, Instant>>() {}),
                    row.bigint("version"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void put(FileSituation situation) {
        sql.update(
                """
                insert into situation (file_id, said, said_at, version) values (?, ?, ?, ?)
                on conflict (file_id) do update
                set said = excluded.said, said_at = excluded.said_at, version = excluded.version
                """,
                situation.fileId(),
                Sql.jsonb(write(situation.said())),
                Sql.jsonb(write(situation.saidAt())),
                situation.version());
    }

    private static String write(Object document) {
        try {
            return EventJson.MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long nextTold(UUID person) {
        return sql.query("""
                        insert into situation_told (person_id, version) values (?, 1)
                        on conflict (person_id) do update set version = situation_told.version + 1
                        returning version
                        """, person).one(row -> row.bigint("version"));
    }
}
