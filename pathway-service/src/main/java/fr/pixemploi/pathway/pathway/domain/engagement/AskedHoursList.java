package fr.pixemploi.pathway.pathway.domain.engagement;

import java.util.List;

/** All that was asked, of whichever dates. */
public interface AskedHoursList {
    List<AskedHours> all();
}
