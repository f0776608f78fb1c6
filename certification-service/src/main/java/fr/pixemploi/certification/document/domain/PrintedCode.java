package fr.pixemploi.certification.document.domain;

import java.util.regex.Pattern;

/**
 * A verification code as it is printed: {@code P-} and groups of four of 25 characters that are not taken for one another.
 *
 * @param value in groups, with dashes between them; it may be given without
 */
public record PrintedCode(String value) {
    private static final Pattern CODE = Pattern.compile("P(?:-?[2-9BCDFGHJKMPQRTVWXY]{4})+");
    private static final int GROUP = 4;

    public PrintedCode {
        if (!CODE.matcher(value).matches()) throw new IllegalArgumentException("not a verification code");
        String bare = value.substring(1).replace("-", "");
        StringBuilder grouped = new StringBuilder("P");
        for (int i = 0; i < bare.length(); i += GROUP) grouped.append('-').append(bare, i, i + GROUP);
        value = grouped.toString();
    }
}
