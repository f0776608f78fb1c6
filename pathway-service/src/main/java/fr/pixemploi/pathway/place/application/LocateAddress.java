package fr.pixemploi.pathway.place.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.pixemploi.pathway.place.domain.Address;
import fr.pixemploi.pathway.place.domain.InseeCode;
import fr.pixemploi.pathway.place.domain.Place;
import fr.pixemploi.pathway.place.domain.commune.Commune;
import fr.pixemploi.pathway.place.domain.commune.Geography;
import fr.pixemploi.pathway.place.domain.commune.Locator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Says where an address is; empty when nobody could tell from what it says. The same are asked for again and again: they are remembered. */
@ApplicationScoped
public class LocateAddress {
    private static final int REMEMBERED = 100_000;

    private final Geography geography;
    private final Cache<Address, Optional<Place>> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    LocateAddress(Geography geography) {
        this.geography = geography;
    }

    public Optional<Place> handle(Address address) {
        return known.get(address, asked -> new Locator(geography.communes()).locate(asked));
    }

    /** The commune of a code, or the one of which a commune of earlier days is part; empty when none has it. */
    public Optional<Commune> commune(String code) {
        return InseeCode.in(code).flatMap(geography.communes()::find);
    }
}
