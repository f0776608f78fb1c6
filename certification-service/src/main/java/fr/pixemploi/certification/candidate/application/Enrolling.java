package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.session.domain.Session;

/**
 * Somebody is about to be enrolled in a session. Told to those who observe it, in the same transaction, the session held: who throws a
 * refusal refuses it.
 */
public record Enrolling(Session session) {}
