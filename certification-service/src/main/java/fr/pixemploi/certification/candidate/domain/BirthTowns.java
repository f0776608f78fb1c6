package fr.pixemploi.certification.candidate.domain;

import java.util.Optional;

/** Communes of France, of today and before, by INSEE code. */
public interface BirthTowns {
    /** Its name; empty for a code that no commune is known by. */
    Optional<String> called(String inseeCode);
}
