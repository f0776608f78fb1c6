package fr.pixemploi.profile.message.persistence;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.profile.message.domain.Channel;
import fr.pixemploi.profile.message.domain.Message;
import fr.pixemploi.profile.message.domain.MessageKind;
import fr.pixemploi.profile.message.domain.MessageState;
import fr.pixemploi.profile.message.domain.Reason;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Rows of messages. */
final class MessageRows {
    private MessageRows() {}

    static Message message(Row row) {
        Instant takesPlace = row.instantOrNull("takes_place_at");
        return new Message(
                row.uuid("id"),
                row.uuid("beneficiary_id"),
                MessageKind.of(row.text("kind")),
                row.uuid("about_id"),
                row.uuidOrNull("structure_id"),
                Optional.ofNullable(row.textOrNull("channel")).map(Channel::of).orElse(null),
                MessageState.of(row.text("state")),
                Optional.ofNullable(row.textOrNull("reason")).map(Reason::of).orElse(null),
                row.integer("tries"),
                row.integerOrNull("text_version"),
                takesPlace == null ? null : new Message.Appointment(takesPlace, ZoneId.of(row.text("takes_place_in"))),
                row.instant("made_at"),
                row.instant("due_at"),
                row.instantOrNull("tried_at"),
                row.instantOrNull("ended_at"));
    }
}
