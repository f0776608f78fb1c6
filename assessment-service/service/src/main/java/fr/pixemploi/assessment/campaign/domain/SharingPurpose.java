package fr.pixemploi.assessment.campaign.domain;

import fr.pixemploi.assessment.bank.campaign.Contradiction;
import java.util.Arrays;

/**
 * What a result is shared for: one of these, never in anybody's own words, since consents and grants go to other services and stay on
 * their topics. The profile service, which owns grants, has the texts that people read.
 */
public enum SharingPurpose {
    SUPPORT("accompagnement"),
    JOB_SEARCH("recherche-emploi"),
    TRAINING("formation"),
    INTEGRATION("insertion"),
    KEEPING_A_JOB("maintien-en-emploi");

    /** All codes, as a request may name them. */
    public static final String CODES = "accompagnement|recherche-emploi|formation|insertion|maintien-en-emploi";

    private final String code;

    SharingPurpose(String code) {
        this.code = code;
    }

    /** How it is written in rows, requests and events. */
    public String code() {
        return code;
    }

    /** @throws Contradiction when there is none of this code, which may be anybody's words and is not repeated */
    public static SharingPurpose of(String code) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.code.equals(code))
                .findFirst()
                .orElseThrow(() -> {
                    String codes = CODES.replace("|", ", ");
                    return new Contradiction(
                            "La finalité du partage est l'une de : " + codes + ".",
                            "The purpose of sharing is one of " + codes + ".");
                });
    }
}
