package fr.pixemploi.certification.candidate.domain;

/** As the national registers of certifications write it. */
public enum Sex {
    MALE,
    FEMALE
}
