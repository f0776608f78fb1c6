package fr.pixemploi.profile.notice.application;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.profile.notice.domain.NoticeCode;
import fr.pixemploi.profile.notice.domain.NoticeRefusal;
import fr.pixemploi.profile.notice.domain.NoticeVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The texts, all versions of them: which one was in force when. */
@ApplicationScoped
public class Notices {
    private static final String DATA = "notice/notices.yaml";

    /** The texts are national: they begin with the day in Paris. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private record Line(String code, List<NoticeVersion> versions) {
        NoticeCode notice() {
            return NoticeCode.named(code).orElseThrow(() -> new IllegalStateException(DATA + ": " + code));
        }

        List<NoticeVersion> newestFirst() {
            return versions.stream()
                    .sorted(Comparator.comparing(NoticeVersion::from).reversed())
                    .toList();
        }
    }

    private record Lines(List<Line> notices) {}

    private final Map<NoticeCode, List<NoticeVersion>> all;

    Notices() {
        this(DATA);
    }

    /** @param data on the class path */
    Notices(String data) {
        all = PackagedYaml.read(data, Lines.class).notices().stream()
                .collect(Collectors.toMap(Line::notice, Line::newestFirst));
    }

    /** All that ever held or are to hold, newest first. */
    public List<NoticeVersion> versions(NoticeCode notice) {
        return Objects.requireNonNull(all.get(notice), notice::code);
    }

    /** @throws NoticeRefusal.NoSuchNotice when there is none of this number */
    public NoticeVersion version(NoticeCode notice, int version) {
        return versions(notice).stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(NoticeRefusal.NoSuchNotice::new);
    }

    /** The one that was in force at a moment; of before the first day the first, as the nearest to what was told. */
    public NoticeVersion inForce(NoticeCode notice, Instant at) {
        LocalDate day = at.atZone(ZONE).toLocalDate();
        return versions(notice).stream()
                .filter(each -> !each.from().isAfter(day))
                .findFirst()
                .orElseGet(versions(notice)::getLast);
    }

    /** @throws NoticeRefusal.TextChanged when the version that somebody was shown is not the one in force */
    public void needInForce(NoticeCode notice, int shown, Instant at) {
        if (shown != inForce(notice, at).version()) throw new NoticeRefusal.TextChanged();
    }
}
