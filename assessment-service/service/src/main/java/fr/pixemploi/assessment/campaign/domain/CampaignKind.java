package fr.pixemploi.assessment.campaign.domain;

/** What a campaign is for. */
public enum CampaignKind {
    /** Measures what people can do. */
    ASSESSMENT,
    /** Collects the profile that people have already; measures only those who have none, and refuses the others. */
    PROFILE_COLLECTION,
    /** Measures what a training changed. */
    POST_TRAINING
}
