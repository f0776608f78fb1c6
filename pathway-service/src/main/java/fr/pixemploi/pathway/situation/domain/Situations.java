package fr.pixemploi.pathway.situation.domain;

import java.util.UUID;

/** What was said of people's situations. */
public interface Situations {
    /** Of the person behind a file; {@link Situation#UNSAID} of whom nobody said anything. */
    Situation of(UUID fileId);
}
