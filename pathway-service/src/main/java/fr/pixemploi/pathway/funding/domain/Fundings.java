package fr.pixemploi.pathway.funding.domain;

import java.util.List;

/** All fundings that are known, of whichever dates. */
public interface Fundings {
    List<Funding> all();

    List<Funding.Status> statuses();
}
