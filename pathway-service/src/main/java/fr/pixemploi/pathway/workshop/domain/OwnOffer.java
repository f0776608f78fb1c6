package fr.pixemploi.pathway.workshop.domain;

import fr.pixemploi.pathway.catalogue.domain.Accommodation;
import fr.pixemploi.pathway.catalogue.domain.DisabilityOfficer;
import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.catalogue.domain.Target;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a structure offers itself.
 *
 * @param closed true once it is proposed to nobody any more; seats that were given stay
 * @param version from 1
 */
public record OwnOffer(UUID id, UUID structureId, Content content, boolean closed, long version) {
    /** So many of a structure are not closed at most. */
    public static final int MOST = 200;
    /** So many of a structure at most, closed ones too. */
    public static final int MOST_EVER = 2_000;
    /** In so many communes at most those of a structure ever were: from ways to ever more places one could tell where a person lives. */
    public static final int MOST_COMMUNES = 100;

    /**
     * What it is.
     *
     * @param description in plain French
     * @param place null when all is at a distance
     * @param cents what it costs a person; 0 is free
     * @param passNumerique whether a Pass numérique pays it
     * @param publics FORMACODEs of those for whom it is; none: everybody
     * @param openToOthers whether people of other structures may come
     * @param seatsForOthers in each session at most, of those who come and those who wait; null when they are not told apart
     * @param accommodations what is written of needs, each once
     * @param officer whom to ask of the others; null when the structure names nobody
     */
    public record Content(
            OfferKind kind,
            String title,
            String description,
            List<Target> targets,
            @Nullable Place place,
            int cents,
            boolean passNumerique,
            List<String> publics,
            boolean openToOthers,
            @Nullable Integer seatsForOthers,
            List<Accommodation> accommodations,
            @Nullable DisabilityOfficer officer) {
        public Content {
            targets = List.copyOf(targets);
            publics = List.copyOf(publics);
            accommodations = List.copyOf(accommodations);
        }

        /** The same elsewhere. */
        public Content at(Place other) {
            return new Content(
                    kind,
                    title,
                    description,
                    targets,
                    other,
                    cents,
                    passNumerique,
                    publics,
                    openToOthers,
                    seatsForOthers,
                    accommodations,
                    officer);
        }

        /** Whether who has a seat comes to the same thing, at the same place and price, to no fewer needs that are met. */
        public boolean keepsPromises(Content other) {
            return kind == other.kind
                    && Objects.equals(place, other.place)
                    && cents == other.cents
                    && passNumerique == other.passNumerique
                    && other.accommodations.containsAll(
                            accommodations.stream().filter(Accommodation::isMet).toList());
        }
    }

    /**
     * Where it is.
     *
     * @param lines of the address, before postcode and town
     * @param commune code of INSEE
     */
    public record Place(List<String> lines, String postcode, String town, String commune) {
        public Place {
            lines = List.copyOf(lines);
        }
    }

    /** Another version of it. */
    public OwnOffer with(Content other) {
        return other.equals(content) ? this : new OwnOffer(id, structureId, other, closed, version + 1);
    }

    public OwnOffer close() {
        return closed ? this : new OwnOffer(id, structureId, content, true, version + 1);
    }
}
