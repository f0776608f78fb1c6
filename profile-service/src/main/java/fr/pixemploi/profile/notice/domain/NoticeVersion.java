package fr.pixemploi.profile.notice.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A text as it holds from a day on. No word of it changes once that day has come.
 *
 * @param version one for the first, one more for each
 * @param from first day on which it holds, in Paris
 * @param proposal whether those who answer for it have yet to settle it
 * @param processings codes of those that it tells of; who answers for each, and on what basis, stands there
 * @param french sentences, one after the other; so are the others
 */
public record NoticeVersion(
        int version,
        LocalDate from,
        boolean proposal,
        List<String> processings,
        List<String> french,
        List<String> easyFrench,
        List<String> english) {
    public NoticeVersion {
        processings = List.copyOf(processings);
        french = List.copyOf(french);
        easyFrench = List.copyOf(easyFrench);
        english = List.copyOf(english);
    }

    public List<String> in(NoticeLanguage language) {
        return switch (language) {
            case FRENCH -> french;
            case EASY_FRENCH -> easyFrench;
            case ENGLISH -> english;
        };
    }
}
