package fr.pixemploi.assessment.framework.domain;

import java.util.List;

/** Correspondences with frameworks that are not measured here. */
public interface Crosswalks {
    /** Those that begin at a framework of the platform, by its short name. */
    List<Crosswalk> from(String framework);
}
