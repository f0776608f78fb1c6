package fr.pixemploi.profile.notice.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a text is about. The words are data ({@code notice/notices.yaml}). */
public enum NoticeCode {
    /** What Pix Emploi does with somebody's data (RGPD, article 13): read, and nothing that anybody agrees to. */
    INFORMATION("information"),
    /** What it means to share: whoever shares agrees to it. */
    SHARING("partage");

    private final String code;

    NoticeCode(String code) {
        this.code = code;
    }

    /** How it is written in rows, addresses and data. */
    public String code() {
        return code;
    }

    public static Optional<NoticeCode> named(String code) {
        return Arrays.stream(values())
                .filter(notice -> notice.code.equals(code))
                .findFirst();
    }
}
