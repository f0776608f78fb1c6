package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.bank.domain.ItemId;
import java.time.Instant;

/** The question that waits for an answer. */
public record Asked(ItemId item, Instant at) {}
