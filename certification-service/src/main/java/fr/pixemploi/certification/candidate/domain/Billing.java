package fr.pixemploi.certification.candidate.domain;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who pays the part of Pix.
 *
 * @param prepaymentCode SIRET of who paid before, a slash, number of the invoice; only of what is paid before
 */
public record Billing(Mode mode, @Nullable String prepaymentCode) {
    private static final Pattern CODE = Pattern.compile("\\d{14}/\\S{1,50}");

    /** How it is paid. */
    public enum Mode {
        FREE,
        PAID,
        PREPAID;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @throws CandidateRefusal.PrepaymentCodeMissing when it was paid before and nothing says by whom
     * @throws CandidateRefusal.PrepaymentCodeOutOfPlace when it was not
     */
    public Billing {
        if (mode == Mode.PREPAID && prepaymentCode == null) throw new CandidateRefusal.PrepaymentCodeMissing();
        if (mode != Mode.PREPAID && prepaymentCode != null) throw new CandidateRefusal.PrepaymentCodeOutOfPlace();
        if (prepaymentCode != null && !isCode(prepaymentCode))
            throw new IllegalArgumentException("a prepayment code is SIRET/invoice");
    }

    /** @return null when nothing is said of it */
    public static @Nullable Billing of(@Nullable Mode mode, @Nullable String prepaymentCode) {
        if (mode != null) return new Billing(mode, prepaymentCode);
        if (prepaymentCode != null) throw new CandidateRefusal.PrepaymentCodeOutOfPlace();
        return null;
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
