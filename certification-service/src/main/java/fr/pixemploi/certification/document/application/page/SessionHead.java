package fr.pixemploi.certification.document.application.page;

import static fr.pixemploi.certification.document.application.page.Wording.say;

import fr.pixemploi.certification.document.domain.PrintedSession;

/** When and where a session is held, as its papers say it. */
final class SessionHead {
    private SessionHead() {}

    /** In a table, to which more may be added. */
    static Sheet.Facts on(Sheet sheet, PrintedSession session) {
        PrintedSession.Venue venue = session.venue();
        return sheet.facts()
                .row(say("session.when"), when(session))
                .row(say("session.centre"), session.centre())
                .row(say("session.where"), venue.name() + ", " + venue.address() + ", " + venue.town())
                .row(say("session.room"), venue.room());
    }

    static String when(PrintedSession session) {
        return say(
                "session.at",
                Wording.dayOfWeek(session.startsAt().toLocalDate()),
                Wording.time(session.startsAt().toLocalTime()));
    }

    /** What stands at the bottom of each page. */
    static String foot(String title, PrintedSession session) {
        return title + " – " + say("session.of", session.number()) + ", "
                + Wording.day(session.startsAt().toLocalDate());
    }
}
