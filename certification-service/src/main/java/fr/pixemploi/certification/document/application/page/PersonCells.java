package fr.pixemploi.certification.document.application.page;

import static fr.pixemploi.certification.document.application.page.Wording.say;

import fr.pixemploi.certification.document.domain.PrintedCandidate;
import fr.pixemploi.certification.document.domain.PrintedPerson;
import java.time.format.DateTimeFormatter;
import org.jsoup.nodes.Element;

/** A candidate as a line of a list: number, birth name with the usage name, first name, birth. */
final class PersonCells {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private PersonCells() {}

    /** @return the line, for what else stands in it */
    static Element on(Element rows, PrintedCandidate candidate) {
        PrintedPerson person = candidate.person();
        Element row = rows.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(Integer.toString(candidate.number()));
        row.appendElement("td")
                .text(
                        person.usageName() == null
                                ? person.birthName()
                                : say("attendance.both-names", person.birthName(), person.usageName()));
        row.appendElement("td").text(person.firstName());
        row.appendElement("td").text(SHORT.format(person.birthDate()));
        return row;
    }
}
