package fr.pixemploi.assessment.campaign.domain.structure;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The campaigns that structures made. */
public interface StructureCampaigns {
    Optional<StructureCampaign> find(UUID id, UUID structure);

    /** The same; nobody else changes it until this transaction ends. */
    Optional<StructureCampaign> take(UUID id, UUID structure);

    Optional<StructureCampaign> find(CampaignCode code);

    /**
     * Newest last.
     *
     * @param after the one before the first; null for the beginning
     * @param archived null for all, or only those that are, or are not
     */
    List<StructureCampaign> list(
            Collection<UUID> structures, @Nullable Boolean archived, @Nullable UUID after, int max);

    /** Its code is nobody else's, which {@link #find(CampaignCode)} told before. */
    void add(StructureCampaign campaign);

    /** Keeps a change of one that was taken. */
    void put(StructureCampaign campaign);

    /** Whether anybody has begun a sitting of it. */
    boolean hasBegun(CampaignCode code);
}
