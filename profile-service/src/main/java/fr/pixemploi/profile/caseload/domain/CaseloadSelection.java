package fr.pixemploi.profile.caseload.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * The people of one structure that a filter means, at a moment.
 *
 * @param zone in which the structure counts its days
 */
public record CaseloadSelection(UUID structureId, ZoneId zone, CaseloadFilter filter, Instant now) {}
