package fr.pixemploi.certification.duty.domain;

import java.util.List;

/** The duties that this platform knows. */
public interface DutyRules {
    /** In the order in which they are told. */
    List<DutyRule> all();
}
