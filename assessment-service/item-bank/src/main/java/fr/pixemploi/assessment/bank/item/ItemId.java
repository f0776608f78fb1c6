package fr.pixemploi.assessment.bank.item;

/** Stable name of an item: {@code crcn-1-1-mots-cles}. Never used again for another item. */
public record ItemId(String value) {
    public ItemId {
        if (!isHyphenated(value)) throw new IllegalArgumentException("an item id is lowercase words with hyphens");
    }

    /** At least two words of a-z and 0-9. Looked at for each answer of a sitting that is read: no regular expression. */
    private static boolean isHyphenated(String value) {
        int words = 1;
        boolean inWord = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                inWord = true;
            } else if (c == '-' && inWord) {
                words++;
                inWord = false;
            } else {
                return false;
            }
        }
        return inWord && words > 1;
    }

    @Override
    public String toString() {
        return value;
    }
}
