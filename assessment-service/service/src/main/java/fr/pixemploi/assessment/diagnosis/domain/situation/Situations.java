package fr.pixemploi.assessment.diagnosis.domain.situation;

import java.util.UUID;

/** What the profile service told of people's situations, each under the id of the person's own file. */
public interface Situations {
    /** Of the person behind a file; {@link Situation#UNSAID} of whom nobody said anything. */
    Situation of(UUID beneficiary);

    void keep(UUID beneficiary, Situation situation);

    void forget(UUID beneficiary);
}
