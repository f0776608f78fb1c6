package fr.pixemploi.assessment.campaign.persistence;

import fr.pixemploi.assessment.campaign.domain.badge.Badge;
import fr.pixemploi.assessment.campaign.domain.badge.BadgeDraft;
import fr.pixemploi.assessment.campaign.domain.badge.ShippedBadges;
import fr.pixemploi.kit.json.PackagedYaml;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Badges as the author's YAML says, read once at start; {@code campaign/badges.schema.json} describes the format. */
@ApplicationScoped
class YamlBadges implements ShippedBadges {
    private static final String FILE = "campaign/badges.yaml";

    record File(List<BadgeDraft> badges) {}

    private final Map<String, Badge> badges;

    YamlBadges() {
        Map<String, Badge> read = new HashMap<>();
        for (BadgeDraft draft : PackagedYaml.read(FILE, File.class).badges()) {
            Badge badge = PackagedYaml.checked(FILE, String.valueOf(draft.key()), () -> draft.badge(Map.of()));
            if (read.put(badge.key(), badge) != null)
                throw new IllegalStateException(FILE + ": two badges have the key " + badge.key());
        }
        badges = Map.copyOf(read);
    }

    @Override
    public Map<String, Badge> all() {
        return badges;
    }
}
