package fr.pixemploi.certification.candidate.rest.table;

import fr.pixemploi.certification.candidate.domain.CandidateRefusal;
import fr.pixemploi.certification.session.application.table.NamedSession;
import fr.pixemploi.certification.session.domain.SessionNotes;
import fr.pixemploi.certification.session.domain.SessionRefusal;
import fr.pixemploi.kit.imports.RowFault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row says of the session. */
public final class SessionCells {
    private static final List<DateTimeFormatter> TIMES = List.of(RowCells.strict("H:mm"), RowCells.strict("H:mm:ss"));

    private SessionCells() {}

    /** Null when something of it can't be read. */
    public static @Nullable NamedSession read(RowCells cells) {
        String site = cells.text(EnrolmentColumns.SITE, 200);
        String room = cells.text(EnrolmentColumns.ROOM, 100);
        LocalDate day = cells.day(EnrolmentColumns.DAY);
        LocalTime time = time(cells);
        NamedSession.IfNew ifNew = new NamedSession.IfNew(
                cells.text(EnrolmentColumns.SITE_ADDRESS, 300),
                cells.text(EnrolmentColumns.SITE_TOWN, 100),
                cells.text(EnrolmentColumns.TIME_ZONE, 60),
                new SessionNotes(
                        cells.text(EnrolmentColumns.INVIGILATORS, 300), cells.text(EnrolmentColumns.NOTES, 2000)));
        if (site == null || room == null || day == null || time == null) return null;
        return new NamedSession(cells.text(EnrolmentColumns.NUMBER, 36), site, room, day.atTime(time), ifNew);
    }

    private static @Nullable LocalTime time(RowCells cells) {
        String value = cells.text(EnrolmentColumns.TIME);
        if (value == null) return null;
        for (DateTimeFormatter shape : TIMES) {
            try {
                return LocalTime.parse(value, shape).withSecond(0);
            } catch (DateTimeException e) {
                // Perhaps of the other shape.
            }
        }
        cells.fault(
                EnrolmentColumns.TIME,
                "Heure inconnue. Écrivez heures et minutes, comme 09:30.",
                "Unknown time. Write hours and minutes, such as 09:30.");
        return null;
    }

    /** Why the session takes no such candidate, for who made the table. */
    public static RowFault fault(RuntimeException refusal) {
        return switch (refusal) {
            case SessionRefusal.NotAccredited e ->
                new RowFault(
                        EnrolmentColumns.DAY,
                        "Votre centre n'est pas habilité pour Pix à cette date. Choisissez une date couverte par votre habilitation.",
                        "Your centre is not accredited for Pix on this day. Choose a day that its accreditation covers.");
            case CandidateRefusal.NotAccreditedForClea e ->
                new RowFault(
                        EnrolmentColumns.clea(),
                        "Votre centre n'est pas habilité pour CléA numérique à cette date. Laissez cette case vide.",
                        "Your centre is not accredited for CléA numérique on this day. Leave this cell empty.");
            default ->
                new RowFault(
                        EnrolmentColumns.NUMBER,
                        "Une règle ne permet pas d'inscrire ce candidat à cette session. Ouvrez la session pour voir ce qui manque à son organisation.",
                        "A rule does not let this candidate be enrolled in this session. Look at what its organisation lacks.");
        };
    }

    /** Why there is no such session, for who made the table. */
    public static RowFault fault(NamedSession.Fault why) {
        return switch (why) {
            case NO_SUCH_SESSION ->
                new RowFault(
                        EnrolmentColumns.NUMBER,
                        "Aucune session de votre centre n'a ce numéro. Vérifiez-le, ou videz la case pour ouvrir une session.",
                        "No session of your centre has this number. Check it, or empty the cell to open a session.");
            case ANOTHER_SESSION ->
                new RowFault(
                        EnrolmentColumns.NUMBER,
                        "La session de ce numéro a un autre site, une autre salle, une autre date ou une autre heure. Corrigez la ligne, ou videz la case pour ouvrir une session.",
                        "The session of this number has another site, room, date or time. Correct the row, or empty the cell to open a session.");
            case SITE_NOT_KNOWN ->
                new RowFault(
                        EnrolmentColumns.SITE_ADDRESS,
                        "Votre centre n'a pas encore eu de session sur ce site : remplissez « Adresse du site » et « Commune du site ».",
                        "Your centre had no session at this site yet: fill in its address and town.");
            case INVIGILATORS_MISSING -> RowFault.emptyCell(EnrolmentColumns.INVIGILATORS);
            case TIME_ZONE_NOT_KNOWN ->
                new RowFault(
                        EnrolmentColumns.TIME_ZONE,
                        "Le fuseau horaire du site n'est pas connu : remplissez « Fuseau horaire du site », par exemple Europe/Paris.",
                        "The time zone of the site is not known: fill it in, such as Europe/Paris.");
            case UNKNOWN_TIME_ZONE -> RowFault.ofProblem(EnrolmentColumns.TIME_ZONE, "unknown-time-zone");
            case NO_SUCH_LOCAL_TIME -> RowFault.ofProblem(EnrolmentColumns.TIME, "no-such-local-time");
            case NO_SUCH_VERSION -> RowFault.ofProblem(EnrolmentColumns.DAY, "no-such-certification-version");
        };
    }
}
