package fr.pixemploi.certification.finalization.domain;

import java.util.Locale;

/** What has to be in order; each stands alone, none hides another. */
public enum PointCode {
    TESTS_BACK,
    ALERTS_HANDLED,
    ABSENCES_EXPLAINED,
    ATTENDANCE_SIGNED,
    INCIDENTS_BY_CATEGORY;

    /** As it stands in the interfaces, such as tests-back. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
