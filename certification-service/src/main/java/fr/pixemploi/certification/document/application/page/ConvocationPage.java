package fr.pixemploi.certification.document.application.page;

import static fr.pixemploi.certification.document.application.page.Wording.say;

import fr.pixemploi.certification.document.domain.PrintedCandidate;
import fr.pixemploi.certification.document.domain.PrintedPerson;
import fr.pixemploi.certification.document.domain.PrintedSession;
import java.util.List;
import org.jsoup.nodes.Document;

/** What a candidate is told beforehand, in simple words and large letters: when, where, with what. */
public final class ConvocationPage {
    private static final String STYLE = """
            body { font-size: 12pt; line-height: 1.4; }
            h2 { font-size: 15pt; }
            """;

    private ConvocationPage() {}

    /** The page. */
    public static Document of(PrintedSession session, PrintedCandidate candidate) {
        PrintedPerson person = candidate.person();
        String title = say("convocation.title");
        Sheet sheet = new Sheet(say("convocation.of", person.name()), STYLE, SessionHead.foot(title, session))
                .by(session.centre());
        sheet.heading(1, title);
        sheet.say(say("convocation.person", person.name(), Wording.day(person.birthDate())))
                .addClass("large");
        if (person.usageName() != null) sheet.say(say("convocation.birth-name", person.birthName()));
        sheet.say(say(candidate.doubleCertification() ? "convocation.both" : "convocation.pix"));

        sheet.heading(2, say("convocation.when-and-where"));
        Sheet.Facts facts = SessionHead.on(sheet, session)
                .row(say("convocation.number"), Integer.toString(candidate.number()))
                .row(say("convocation.long"), minutes(session, candidate));
        PrintedSession.Venue venue = session.venue();
        if (venue.directions() != null) facts.row(say("convocation.directions"), venue.directions());
        if (venue.contact() != null) facts.row(say("convocation.contact"), venue.contact());

        if (!candidate.arrangements().isEmpty()) {
            sheet.heading(2, say("convocation.arrangements"));
            sheet.list(candidate.arrangements());
        }
        sheet.heading(2, say("convocation.bring"));
        sheet.list(List.of(say("convocation.bring.1"), say("convocation.bring.2"), say("convocation.bring.3")));
        sheet.heading(2, say("convocation.rules"));
        sheet.list(List.of(say("convocation.rules.1"), say("convocation.rules.2"), say("convocation.rules.3")));
        if (candidate.whenLeavingEarly() != null) sheet.say(candidate.whenLeavingEarly());
        sheet.say(say("convocation.cannot-come")).addClass("state");
        return sheet.document(Letters.WITH_BOXES);
    }

    private static String minutes(PrintedSession session, PrintedCandidate candidate) {
        return session.receptionMinutes() == 0
                ? say("convocation.minutes-only", candidate.testMinutes())
                : say("convocation.minutes", session.receptionMinutes(), candidate.testMinutes());
    }
}
