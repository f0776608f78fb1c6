package fr.pixemploi.assessment.bank.check;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.Optional;

/** A number as people in France write it: {@code 1 234,50 €}, {@code −3}, {@code 12.5}, {@code 20 %} (which reads 20). */
final class FrenchNumber {
    /** Nobody writes a longer one, and reading digits takes time that grows faster than their number. */
    private static final int LONGEST = 40;

    private static final Pattern WRITTEN =
            Pattern.compile("([+-]?)(\\d{1,3}(?: \\d{3})+|\\d+)(?:[.,](\\d+))? ?(?:€|%|(?i:eur|euros?))?");

    private FrenchNumber() {}

    static Optional<BigDecimal> read(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        String spaced = text.replaceAll("[\\s\\p{Z}]+", " ").replace('−', '-').strip();
        Matcher written = WRITTEN.matcher(spaced);
        if (!written.matches()) return Optional.empty();
        String fraction = written.group(3);
        String digits = written.group(1) + written.group(2).replace(" ", "");
        return Optional.of(new BigDecimal(fraction == null ? digits : digits + "." + fraction));
    }
}
