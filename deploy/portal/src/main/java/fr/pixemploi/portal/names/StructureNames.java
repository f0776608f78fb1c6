package fr.pixemploi.portal.names;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.pixemploi.portal.services.Away;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Profile;
import fr.pixemploi.portal.services.Refused;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/** What structures are called; most answers of the services name them by id alone. */
@Named("structures")
@Singleton
public class StructureNames {
    private static final Duration HELD = Duration.ofMinutes(10);

    private final Cache<UUID, String> names =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(HELD).build();
    /** Who could not be asked is not asked again for each line of a page. */
    private final Cache<UUID, Boolean> unnamed = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    private final Calls calls;
    private final Profile profile;

    StructureNames(Calls calls, Profile profile) {
        this.calls = calls;
        this.profile = profile;
    }

    /** Empty when nobody says it now. */
    public String name(UUID id) {
        String known = names.getIfPresent(id);
        if (known != null) return known;
        if (unnamed.getIfPresent(id) != null) return "";
        try {
            String name =
                    calls.get(() -> profile.structures.getStructure(id, null)).getName();
            names.put(id, name);
            return name;
        } catch (Refused | Away unknown) {
            unnamed.put(id, true);
            return "";
        }
    }
}
