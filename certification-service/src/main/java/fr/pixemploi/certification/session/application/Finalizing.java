package fr.pixemploi.certification.session.application;

import fr.pixemploi.certification.session.domain.Session;

/**
 * A session is about to be finalized, for the first time. Told to those who observe it, in the same transaction, the session held: who
 * throws a refusal refuses it.
 */
public record Finalizing(Session session) {}
