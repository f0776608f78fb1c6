package fr.pixemploi.certification.document.application.page;

import static fr.pixemploi.certification.document.application.page.Wording.say;

import fr.pixemploi.certification.document.domain.PrintedCandidate;
import fr.pixemploi.certification.document.domain.PrintedSession;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who came: numbers, names, births, and room to sign in. What is arranged for someone is nobody else's business. */
public final class AttendancePage {
    private static final int LINES_WITHOUT_NAMES = 2;
    private static final String STYLE = """
            .lines th, .lines td { height: 10mm; padding: 1mm 2mm; border: 0.2mm solid #777777; vertical-align: middle; }
            .lines thead th { height: auto; background: #f2f4fb; color: #1b2a6b; }
            .candidates th:first-child { width: 10mm; }
            .candidates .name { width: 54mm; }
            .candidates .first { width: 34mm; }
            .candidates .born { width: 21mm; }
            .invigilators { page-break-inside: avoid; }
            """;

    private AttendancePage() {}

    /** The page, with the candidates in the order of the list. */
    public static Document of(PrintedSession session, List<PrintedCandidate> candidates) {
        String title = say("attendance.title");
        Sheet sheet = new Sheet(
                        title + " – " + say("session.of", session.number()), STYLE, SessionHead.foot(title, session))
                .by(session.centre());
        sheet.heading(1, title);
        SessionHead.on(sheet, session);
        sheet.heading(2, say("attendance.candidates", candidates.size()));
        // A table without rows is no table to a screen reader.
        if (!candidates.isEmpty()) candidates(sheet, candidates);
        sheet.heading(2, say("attendance.invigilators"));
        Element invigilators =
                sheet.table("lines invigilators", List.of(say("attendance.invigilator"), say("attendance.signature")));
        for (String name : session.invigilators()) invigilator(invigilators, name);
        if (session.invigilators().isEmpty())
            for (int i = 0; i < LINES_WITHOUT_NAMES; i++) invigilator(invigilators, "");
        return sheet.document(Letters.WITH_BOXES);
    }

    private static void candidates(Sheet sheet, List<PrintedCandidate> candidates) {
        Element rows = sheet.table(
                "lines candidates",
                List.of(
                        say("attendance.number"),
                        say("attendance.name"),
                        say("attendance.first-name"),
                        say("attendance.born"),
                        say("attendance.signature")));
        List<String> widths = List.of("number", "name", "first", "born", "sign");
        List<Element> head = rows.siblingElements().select("th");
        for (int i = 0; i < widths.size(); i++) head.get(i).addClass(widths.get(i));
        for (PrintedCandidate candidate : candidates)
            PersonCells.on(rows, candidate).appendElement("td");
    }

    private static void invigilator(Element rows, String name) {
        Element row = rows.appendElement("tr");
        row.appendElement("td").text(name);
        row.appendElement("td");
    }
}
