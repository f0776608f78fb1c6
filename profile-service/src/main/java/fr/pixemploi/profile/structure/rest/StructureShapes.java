package fr.pixemploi.profile.structure.rest;

/** How codes are written that requests about structures share. */
final class StructureShapes {
    static final String KIND =
            "agency|mission-locale|e2c|epide|sma-regiment|snu-centre|cap-emploi|departement|training-body"
                    + "|certification-centre";
    static final String AUDIENCE = "job-search|administrative-rights|everyday-life|work";
    /** Official geographical codes: two figures, 2A and 2B in Corsica, three figures overseas. */
    static final String DEPARTMENT = "[0-9]{2}|2[AB]|9[78][0-9]";

    static final String REGION = "[0-9]{2}|9[78][0-9]";
    static final String NETWORK = "[a-z0-9][a-z0-9\\-]{1,39}";
    /** The client of a partner's system. */
    static final String PARTNER = "partner-[a-z0-9\\-]{1,56}";

    private StructureShapes() {}
}
