package fr.pixemploi.assessment.campaign.domain.badge;

import java.util.Map;

/** The badges that come with the platform. */
public interface ShippedBadges {
    /** By their key. */
    Map<String, Badge> all();
}
