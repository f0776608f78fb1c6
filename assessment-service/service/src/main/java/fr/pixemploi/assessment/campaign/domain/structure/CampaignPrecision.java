package fr.pixemploi.assessment.campaign.domain.structure;

/** How early a test may end: times the template's floor of what a further minute must bring. [P] */
public enum CampaignPrecision {
    QUICK(2),
    USUAL(1),
    FINE(0.5);

    private final double floor;

    CampaignPrecision(double floor) {
        this.floor = floor;
    }

    double floor() {
        return floor;
    }
}
