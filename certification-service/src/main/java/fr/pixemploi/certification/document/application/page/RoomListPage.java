package fr.pixemploi.certification.document.application.page;

import static fr.pixemploi.certification.document.application.page.Wording.say;

import fr.pixemploi.certification.document.domain.PrintedCandidate;
import fr.pixemploi.certification.document.domain.PrintedDoor;
import fr.pixemploi.certification.document.domain.PrintedSession;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Whose number is which, for the invigilator: the exam room knows numbers only. */
public final class RoomListPage {
    private static final String STYLE = """
            .numbers { font-size: 12pt; }
            .numbers th:first-child { width: 24mm; }
            .numbers th, .numbers td { padding: 1.2mm 2mm; border-bottom: 0.2mm solid #999999; }
            .numbers thead th { color: #1b2a6b; }
            """;

    private RoomListPage() {}

    /** The page, with the candidates in the order of the list. */
    public static Document of(PrintedSession session, @Nullable PrintedDoor door, List<PrintedCandidate> candidates) {
        String title = say("room.title");
        Sheet sheet = new Sheet(
                        title + " – " + say("session.of", session.number()), STYLE, SessionHead.foot(title, session))
                .by(session.centre());
        sheet.heading(1, title);
        Sheet.Facts facts = SessionHead.on(sheet, session);
        if (door != null) facts.row(say("room.session-number"), door.number()).row(say("room.day-code"), door.code());
        sheet.say(say("room.hint")).addClass("state");
        if (door != null) sheet.say(say("room.day-code-hint")).addClass("state");
        // A table without rows is no table to a screen reader.
        if (candidates.isEmpty()) return sheet.document(Letters.WITH_BOXES);
        Element rows = sheet.table(
                "numbers",
                List.of(say("room.number"), say("room.name"), say("attendance.first-name"), say("attendance.born")));
        for (PrintedCandidate candidate : candidates) PersonCells.on(rows, candidate);
        return sheet.document(Letters.WITH_BOXES);
    }
}
