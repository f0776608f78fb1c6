package fr.pixemploi.pathway.mediation.persistence;

import fr.pixemploi.pathway.mediation.domain.format.Formats;

/** The formats that come with the service, for tests of other rooms. */
public final class PackagedFormats {
    private PackagedFormats() {}

    public static Formats read() {
        return new YamlFormats();
    }
}
