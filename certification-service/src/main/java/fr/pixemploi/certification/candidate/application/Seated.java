package fr.pixemploi.certification.candidate.application;

import java.util.UUID;

/**
 * It is known with whose account a candidate answers: what waited for it can be done, such as scoring a test. Told to those who observe it,
 * in the same transaction, the session held and the candidate saved; told again of the same account, there is nothing to do.
 */
public record Seated(UUID candidateId) {}
