package fr.pixemploi.profile.notice.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A language in which texts are told. */
public enum NoticeLanguage {
    FRENCH("fr"),
    /** Short words and sentences, in the manner of « facile à lire et à comprendre ». */
    EASY_FRENCH("fr-x-easy"),
    ENGLISH("en");

    /** French first: whoever prefers none of them gets it. */
    public static final List<String> TAGS =
            Arrays.stream(values()).map(NoticeLanguage::tag).toList();

    private final String tag;

    NoticeLanguage(String tag) {
        this.tag = tag;
    }

    /** BCP 47. */
    public String tag() {
        return tag;
    }

    public static Optional<NoticeLanguage> named(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }
}
