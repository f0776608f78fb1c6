package fr.pixemploi.certification.invigilation.persistence;

import fr.pixemploi.certification.invigilation.domain.RoomName;
import fr.pixemploi.certification.invigilation.domain.RoomNames;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Names of a room, by the view that candidates promise. */
@ApplicationScoped
class PostgresRoomNames implements RoomNames {
    private final Sql sql;

    PostgresRoomNames(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<RoomName> ofSession(UUID session) {
        return sql.query("""
                        select id, number, first_name, last_name, beneficiary_id from enrolled_candidate where session_id = ? order by number
                        """, session)
                .list(row -> new RoomName(
                        row.uuid("id"),
                        row.integer("number"),
                        row.text("first_name"),
                        row.text("last_name"),
                        row.uuidOrNull("beneficiary_id")));
    }
}
