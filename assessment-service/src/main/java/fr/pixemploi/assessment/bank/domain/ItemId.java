package fr.pixemploi.assessment.bank.domain;

import java.util.regex.Pattern;

/** Stable name of an item: {@code crcn-1-1-mots-cles}. Never used again for another item. */
public record ItemId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

    public ItemId {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("an item id is lowercase words with hyphens");
    }

    @Override
    public String toString() {
        return value;
    }
}
