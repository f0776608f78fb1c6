package fr.pixemploi.assessment.live.domain;

import fr.pixemploi.assessment.live.domain.seat.Seat;
import fr.pixemploi.assessment.sitting.domain.authorisation.Authorisation;
import java.time.Instant;
import java.util.UUID;

/** What certification hears of the exam room. */
public interface LiveEvents {
    /**
     * An invigilator let someone in here.
     *
     * @param version of the candidate's desk
     */
    void startAuthorised(Authorisation authorisation, long version);

    /** An invigilator took a leave back before any test began. */
    void startWithdrawn(Authorisation authorisation, Instant at, long version);

    /**
     * An invigilator seated somebody's account here.
     *
     * @param version of the candidate's desk
     */
    void seated(Seat seat, UUID person, long version);

    /**
     * An invigilator took a seat back before any test began.
     *
     * @param person who sat there
     */
    void unseated(Seat empty, UUID person, long version);

    /** An alert was raised or handled. */
    void alertsChanged(UUID session, Alerts.Count count);
}
