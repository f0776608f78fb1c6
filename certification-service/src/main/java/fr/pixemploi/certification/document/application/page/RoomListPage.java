package fr.pixemploi.certification.document.application.page;

import static fr.pixemploi.certification.document.application.page.Wording.say;

import fr.pixemploi.certification.document.domain.PrintedCandidate;
import fr.pixemploi.certification.document.domain.PrintedSession;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
    public static Document of(PrintedSession session, List<PrintedCandidate> candidates) {
        String title = say("room.title");
        Sheet sheet = new Sheet(
                        title + " – " + say("session.of", session.number()), STYLE, SessionHead.foot(title, session))
                .by(session.centre());
        sheet.heading(1, title);
        SessionHead.on(sheet, session);
        sheet.say(say("room.hint")).addClass("state");
        // A table without rows is no table to a screen reader.
        if (candidates.isEmpty()) return sheet.document(Letters.WITH_BOXES);
        Element rows = sheet.table(
                "numbers",
                List.of(say("room.number"), say("room.name"), say("attendance.first-name"), say("attendance.born")));
        for (PrintedCandidate candidate : candidates) PersonCells.on(rows, candidate);
        return sheet.document(Letters.WITH_BOXES);
    }
}
