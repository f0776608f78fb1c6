package fr.pixemploi.certification.rules.domain;

import java.util.Locale;

/** Why a certification is not validated; each has a text for the candidate and one for the centre, as data. */
public enum CommentKey {
    FRAUD,
    CANCELLED_DUE_TO_NEUTRALIZATION,
    CANCELLED_DUE_TO_LACK_OF_ANSWERS_FOR_TECHNICAL_REASON,
    CANCELLED_BY_JURY,
    REJECTED_DUE_TO_LACK_OF_ANSWERS,
    REJECTED_DUE_TO_INSUFFICIENT_CORRECT_ANSWERS,
    REJECTED_DUE_TO_ZERO_PIX_SCORE,
    REJECTED_EDU_NOT_ELIGIBLE,
    REJECTED_PIX_PLUS_NOT_OBTAINED,
    REJECTED_CLEA_TOO_FEW_PIX,
    REJECTED_CLEA_DEGRADED_SCORE;

    /** As it stands in the interfaces. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it can be said of that certification; of others than these nobody sits for here. */
    public boolean isFor(Certification certification) {
        return switch (this) {
            case FRAUD,
                    CANCELLED_DUE_TO_NEUTRALIZATION,
                    CANCELLED_DUE_TO_LACK_OF_ANSWERS_FOR_TECHNICAL_REASON,
                    CANCELLED_BY_JURY,
                    REJECTED_DUE_TO_LACK_OF_ANSWERS,
                    REJECTED_DUE_TO_INSUFFICIENT_CORRECT_ANSWERS -> true;
            case REJECTED_DUE_TO_ZERO_PIX_SCORE -> certification == Certification.PIX;
            case REJECTED_CLEA_TOO_FEW_PIX, REJECTED_CLEA_DEGRADED_SCORE ->
                certification == Certification.CLEA_NUMERIQUE;
            case REJECTED_EDU_NOT_ELIGIBLE, REJECTED_PIX_PLUS_NOT_OBTAINED -> false;
        };
    }
}
