package fr.pixemploi.certification.rules.domain;

import java.util.Arrays;

/**
 * Why a certification sitting ended: all questions answered, the candidate left, a technical failure, an invigilator's decision, or nobody
 * went on with it in time.
 */
public enum EndReason {
    COMPLETED("completed"),
    CANDIDATE("candidate"),
    TECHNICAL("technical"),
    INVIGILATOR("invigilator"),
    EXPIRED("expired");

    private final String label;

    EndReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * The reason that is written so.
     *
     * @throws IllegalArgumentException for any other word
     */
    public static EndReason of(String label) {
        return Arrays.stream(values())
                .filter(reason -> reason.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown end reason " + label));
    }
}
