package fr.pixemploi.certification.session.application.change;

import fr.pixemploi.certification.session.domain.Session;

/** A session is at another time: who was called to it is told by those who observe this, in the same transaction, the session held. */
public record SessionRescheduled(Session session) {}
