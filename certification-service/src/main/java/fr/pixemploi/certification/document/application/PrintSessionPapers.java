package fr.pixemploi.certification.document.application;

import fr.pixemploi.certification.document.application.page.AttendancePage;
import fr.pixemploi.certification.document.application.page.ConvocationPage;
import fr.pixemploi.certification.document.application.page.RoomListPage;
import fr.pixemploi.certification.document.domain.PrintedCandidate;
import fr.pixemploi.certification.document.domain.PrintedDoor;
import fr.pixemploi.certification.document.domain.PrintedSession;
import fr.pixemploi.kit.document.AccessiblePdf;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the papers of a session, for a screen and for a printer: PDF/A-2a and PDF/UA-1, without a seal. */
@ApplicationScoped
public class PrintSessionPapers {
    /** What a candidate is told beforehand. */
    public byte[] convocation(PrintedSession session, PrintedCandidate candidate, Instant now) {
        return AccessiblePdf.archived(ConvocationPage.of(session, candidate), Map.of(), now);
    }

    /** Where candidates sign that they came, in the order of the list. */
    public byte[] attendanceSheet(PrintedSession session, List<PrintedCandidate> candidates, Instant now) {
        return AccessiblePdf.archived(AttendancePage.of(session, candidates), Map.of(), now);
    }

    /**
     * Numbers and names for the exam room, in the order of the list.
     *
     * @param door by what its invigilators enter; null when that is not for whoever prints
     */
    public byte[] roomList(
            PrintedSession session, @Nullable PrintedDoor door, List<PrintedCandidate> candidates, Instant now) {
        return AccessiblePdf.archived(RoomListPage.of(session, door, candidates), Map.of(), now);
    }
}
