package fr.pixemploi.certification.invigilation.application;

import fr.pixemploi.certification.invigilation.domain.Entry;
import fr.pixemploi.certification.invigilation.domain.RoomName;
import fr.pixemploi.certification.invigilation.domain.RoomNames;
import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** Names beside the numbers of a session's room, for who entered it by code; the candidates will know that they were looked at. */
@ApplicationScoped
@Transactional
public class ListRoomNames {
    private final RoomNames names;
    private final ReadNews readNews;

    ListRoomNames(RoomNames names, ReadNews readNews) {
        this.names = names;
        this.readNews = readNews;
    }

    public List<RoomName> handle(Entry entry) {
        List<RoomName> read = names.ofSession(entry.session());
        readNews.tellOnceADay(
                read.stream().map(RoomName::person).filter(Objects::nonNull).toList(),
                new ReadNews.Reading(
                        "candidacy",
                        entry.centre(),
                        StructureRole.INVIGILATOR.label(),
                        // Nobody's account: the entry, by which an inquiry finds when and from where.
                        entry.id().toString()));
        return read;
    }
}
