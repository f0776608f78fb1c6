package fr.pixemploi.certification.session.domain;

/** What the other services hear of sessions. */
public interface SessionEvents {
    /** It was opened, changed, cancelled, finalized or published. */
    void changed(Session session);
}
