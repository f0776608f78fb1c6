package fr.pixemploi.pathway.engagement.domain;

import java.util.List;

/** All that was asked, of whichever dates. */
public interface AskedHoursList {
    List<AskedHours> all();
}
