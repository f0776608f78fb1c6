package fr.pixemploi.assessment.sitting.domain.exposure;

import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.campaign.domain.CertificationBlueprint;
import fr.pixemploi.assessment.engine.exposure.ExposureCap;

/**
 * Sittings over which it is counted how often an item is shown.
 *
 * @param audience whom they are of
 * @param cap share of them that may meet an item, above 0; 1 when all may
 */
public record ExposureGroup(String audience, double cap) {
    public ExposureCap exposureCap() {
        return new ExposureCap(cap);
    }

    /** Where the group's questions come from. */
    public Pool pool() {
        return audience.equals(CertificationBlueprint.AUDIENCE) ? Pool.RESERVED : Pool.OPEN;
    }
}
