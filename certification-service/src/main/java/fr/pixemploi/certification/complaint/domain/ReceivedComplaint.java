package fr.pixemploi.certification.complaint.domain;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A complaint as the jury gets it, with whose it is.
 *
 * @param startsAt of the session, on the clock of its venue
 */
public record ReceivedComplaint(
        Complaint complaint,
        String firstName,
        String lastName,
        UUID sessionId,
        LocalDateTime startsAt,
        String timeZone) {}
