package fr.pixemploi.certification.candidate.application.change;

import java.util.UUID;

/** A candidate will not come: told to those who observe it, in the same transaction. */
public record CandidateCancelled(UUID sessionId, UUID candidateId) {}
