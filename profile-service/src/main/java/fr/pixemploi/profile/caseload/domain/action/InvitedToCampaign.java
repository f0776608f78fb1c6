package fr.pixemploi.profile.caseload.domain.action;

import java.time.Instant;
import java.util.UUID;

/** A structure invited a person to a campaign for the first time. Told inside the service, in the transaction in which it happens. */
public record InvitedToCampaign(UUID file, UUID structure, String campaignCode, Instant at) {}
